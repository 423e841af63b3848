using System.CommandLine;
using Summit.Catalog;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Search;

namespace Summit.Cli.Input;

/// <summary>
/// The options that select records: <c>--where</c>, its short forms for speakers and topics, and a range of time.
/// </summary>
internal sealed class ConditionOptions
{
    private readonly Option<string[]> _speakers;
    private readonly Option<string[]> _topics;
    private readonly Option<string?> _from = TimeOption(
        "--from",
        "Select records at or after this time: 2018-07-16, 2018-07-16T15:30:00Z, or 15:30 on the day of the summit"
    );
    private readonly Option<string?> _to = TimeOption("--to", "Select records before this time");
    private readonly Option<Condition[]> _where;

    /// <summary>Creates the options.</summary>
    /// <param name="corpus">The option that selects the corpus whose keys and fields shell completion offers.</param>
    /// <param name="tables">Returns the tables whose fields shell completion offers.</param>
    public ConditionOptions(CorpusOption corpus, Func<ParseResult, Corpus, IEnumerable<CatalogTable>> tables)
    {
        _speakers = NameOption(corpus, "speaker", "Select records with this speaker");
        _topics = NameOption(corpus, "topic", "Select records about this topic or a narrower one");
        _where = ConditionOption.Create(arguments =>
            tables(arguments, corpus.OpenQuietly(arguments)).SelectMany(table => table.Fields)
        );
    }

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_speakers);
        command.Add(_topics);
        command.Add(_from);
        command.Add(_to);
        command.Add(_where);
    }

    /// <summary>Returns the conditions of a command line.</summary>
    public IReadOnlyList<Condition> Of(ParseResult arguments) =>
        [
            .. Named(arguments, _speakers, "speaker"),
            .. Named(arguments, _topics, "topic"),
            .. arguments.GetRequiredValue(_where),
            .. Condition.Between(arguments.GetValue(_from), arguments.GetValue(_to)) is { } time
                ? (Condition[])[time]
                : [],
        ];

    private static IEnumerable<Condition> Named(ParseResult arguments, Option<string[]> option, string field) =>
        arguments
            .GetRequiredValue(option)
            .Select(name => new Condition($"{option.Name} {name}", [field, $"{field}s"], name));

    /// <summary>Creates an option for records that a field of the same name, singular or plural, refers to.</summary>
    private static Option<string[]> NameOption(CorpusOption corpus, string field, string description)
    {
        var option = new Option<string[]>($"--{field}")
        {
            Description = $"{description}; the same as --where {field}=... or {field}s=...",
            HelpName = field,
            DefaultValueFactory = _ => [],
        };
        option.CompletionSources.Add(context =>
            corpus.OpenQuietly(context.ParseResult).Catalog.FindTable($"{field}s") is { } table
                ? CorpusKeys.Of(table).Select(key => new System.CommandLine.Completions.CompletionItem(key))
                : []
        );
        return option;
    }

    private static Option<string?> TimeOption(string name, string description) =>
        new(name) { Description = description, HelpName = "time" };
}
