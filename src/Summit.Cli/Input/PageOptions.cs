using System.CommandLine;
using System.CommandLine.Completions;
using Summit.Catalog;
using Summit.Catalog.Notation;

namespace Summit.Cli.Input;

/// <summary>The options that sort the records of a table, choose a page of them, and choose the fields to show.</summary>
internal sealed class PageOptions
{
    private readonly Option<string?> _sort;
    private readonly Option<int?> _offset = CountOption.Create("--offset", "Skip this number of records", least: 0);
    private readonly Option<int?> _limit = CountOption.Create(
        "--limit",
        "Show at most this number of records; without it, all are shown",
        least: 1
    );
    private readonly Option<string[]> _fields;

    /// <summary>Creates the options.</summary>
    /// <param name="fields">Returns the fields that shell completion offers.</param>
    public PageOptions(Func<ParseResult, IEnumerable<CatalogField>> fields)
    {
        _sort = new Option<string?>("--sort")
        {
            Description = "Sort by this field; -field puts the greatest value first, as in --sort=-published",
            HelpName = "field",
        };
        _sort.CompletionSources.Add(context => NamesOf(fields(context.ParseResult).Where(field => field.IsSortable)));
        _fields = new Option<string[]>("--fields")
        {
            Description = "Write these fields in plain text, as in --fields id,published",
            HelpName = "field,...",
            DefaultValueFactory = _ => [],
            CustomParser = result =>
                [
                    .. result.Tokens.SelectMany(token =>
                        token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    ),
                ],
        };
        _fields.CompletionSources.Add(context => NamesOf(fields(context.ParseResult)));
    }

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="isSorted">True if the command has an order of its own.</param>
    public void AddTo(Command command, bool isSorted)
    {
        if (!isSorted)
            command.Add(_sort);
        command.Add(_offset);
        command.Add(_limit);
        command.Add(_fields);
    }

    /// <summary>Returns the request for the page.</summary>
    public ListRequest Of(ParseResult arguments) =>
        new()
        {
            Sort = arguments.GetValue(_sort) is { } sort ? CatalogSort.Parse(sort) : null,
            Offset = arguments.GetValue(_offset) ?? 0,
            Limit = arguments.GetValue(_limit) ?? int.MaxValue,
        };

    /// <summary>Returns the names of the fields to show; none to choose them by roles.</summary>
    public string[] FieldsOf(ParseResult arguments) => arguments.GetRequiredValue(_fields);

    private static IEnumerable<CompletionItem> NamesOf(IEnumerable<CatalogField> fields) =>
        fields.Select(field => new CompletionItem(PascalName.ToKebab(field.Name)));
}
