using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Summit.Cli.Notation;
using Summit.Cli.Search;

namespace Summit.Cli.Input;

/// <summary>The option <c>--where</c>, which selects records by a condition.</summary>
internal static class ConditionOption
{
    /// <summary>Creates the option; it may be repeated.</summary>
    /// <param name="corpus">The option that selects the corpus whose fields shell completion offers.</param>
    public static Option<Condition[]> Create(Option<string?> corpus)
    {
        var option = new Option<Condition[]>("--where")
        {
            Description =
                "Select records by a field: speakers=Putin, kind!=report, position=1..10 (10 excluded), summary= (missing). "
                + "A record in a hierarchy includes its descendants. Repeat to require several conditions",
            HelpName = "field=value",
            DefaultValueFactory = _ => [],
            CustomParser = Parse,
        };
        option.CompletionSources.Add(context =>
            SearchedTables
                .Of(CorpusOption.Open(context.ParseResult, corpus), [])
                .SelectMany(table => table.Schema.Fields)
                .Select(field => $"{PascalName.ToKebab(field.Name)}=")
                .Distinct()
                .Select(field => new CompletionItem(field))
        );
        return option;
    }

    private static Condition[] Parse(ArgumentResult result)
    {
        var conditions = new List<Condition>();
        foreach (Token token in result.Tokens)
        {
            if (Condition.Parse(token.Value) is { } condition)
                conditions.Add(condition);
            else
                result.AddError($"'{token.Value}' is not a condition: write field=value or field!=value.");
        }

        return [.. conditions];
    }
}
