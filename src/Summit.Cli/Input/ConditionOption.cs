using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Summit.Catalog;
using Summit.Catalog.Notation;
using Summit.Cli.Search;

namespace Summit.Cli.Input;

/// <summary>The option <c>--where</c>, which selects records by a condition.</summary>
internal static class ConditionOption
{
    /// <summary>Creates the option; it may be repeated.</summary>
    /// <param name="fields">Returns the fields that shell completion offers.</param>
    public static Option<Condition[]> Create(Func<ParseResult, IEnumerable<CatalogField>> fields)
    {
        var option = new Option<Condition[]>("--where")
        {
            Description =
                "Select records by a field: speakers=Putin, kind!=report, position=1..10 (10 excluded), position=1..=10, summary= (missing). "
                + "A record in a hierarchy includes its descendants. Repeat to require several conditions",
            HelpName = "field=value",
            DefaultValueFactory = _ => [],
            CustomParser = Parse,
        };
        option.CompletionSources.Add(context => Complete(context.WordToComplete, fields(context.ParseResult)));
        return option;
    }

    /// <summary>Completes a field, or the value of a field after the equals sign.</summary>
    private static IEnumerable<CompletionItem> Complete(string word, IEnumerable<CatalogField> fields)
    {
        int equals = word.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
            return fields
                .Select(field => $"{PascalName.ToKebab(field.Name)}=")
                .Distinct()
                .Select(text => new CompletionItem(text));
        string field = word[..equals].TrimEnd('!');
        return fields
            .Where(other => PascalName.IsSame(other.Name, field))
            .SelectMany(other => ValuesOf(other))
            .Distinct()
            .Select(value => new CompletionItem($"{word[..(equals + 1)]}{value}"));
    }

    private static IEnumerable<string> ValuesOf(CatalogField field) =>
        field.Kind == FieldKind.Boolean ? ["true", "false"] : field.Members;

    private static Condition[] Parse(ArgumentResult result)
    {
        var conditions = new List<Condition>();
        foreach (Token token in result.Tokens)
        {
            try
            {
                conditions.Add(Condition.Parse(token.Value));
            }
            catch (CatalogException exception)
            {
                result.AddError(exception.Message);
            }
        }

        return [.. conditions];
    }
}
