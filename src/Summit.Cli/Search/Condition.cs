using Summit.Catalog;
using Summit.Catalog.Notation;
using Summit.Cli.Usage;

namespace Summit.Cli.Search;

/// <summary>
/// A condition as written on a command line. It can be about fields of different names in different tables, and about
/// the time of a table.
/// </summary>
/// <param name="Option">The option as written, for errors.</param>
/// <param name="Fields">The possible names of the field; empty for the instant or date that orders the table.</param>
/// <param name="Value">The value, or a range <c>from..to</c> for an ordered field; empty for a missing value.</param>
/// <param name="IsNegated">True if the field must not have the value.</param>
internal sealed record Condition(string Option, IReadOnlyList<string> Fields, string Value, bool IsNegated = false)
{
    /// <summary>Parses the value of <c>--where</c>.</summary>
    /// <exception cref="CatalogException">The text is not a condition.</exception>
    public static Condition Parse(string text)
    {
        var parsed = CatalogCondition.Parse(text);
        return new Condition($"--where {text}", [parsed.Field], parsed.Value, parsed.IsNegated);
    }

    /// <summary>
    /// Returns the condition that the time of a record is at least <paramref name="from"/> and less than
    /// <paramref name="to"/>; null if neither is given.
    /// </summary>
    public static Condition? Between(string? from, string? to)
    {
        string[] options = [.. Written("--from", from), .. Written("--to", to)];
        return options.Length == 0 ? null : new Condition(string.Join(' ', options), [], $"{from}..{to}");
    }

    /// <summary>Returns the conditions for a table; null if the table lacks a field of a condition.</summary>
    public static IReadOnlyList<CatalogCondition>? For(CatalogTable table, IReadOnlyList<Condition> conditions)
    {
        var bound = new List<CatalogCondition>();
        foreach (Condition condition in conditions)
        {
            if (condition.FieldOf(table) is not { } field)
                return null;
            bound.Add(
                new CatalogCondition(field.Name, condition.Value, condition.IsNegated) { Written = condition.Option }
            );
        }

        return bound;
    }

    /// <summary>Checks that each condition is about a field of at least one table.</summary>
    /// <exception cref="UsageException">No table has the field.</exception>
    public static void Check(IReadOnlyList<CatalogTable> tables, IReadOnlyList<Condition> conditions)
    {
        if (
            conditions.FirstOrDefault(condition => tables.All(table => condition.FieldOf(table) is null))
            is not { } unknown
        )
            return;
        string names = string.Join(", ", tables.Select(table => table.Id));
        if (unknown.Fields.Count == 0)
            throw new UsageException($"'{unknown.Option}' needs a time, but no table is ordered by one: {names}.");
        IEnumerable<string> fields = tables
            .SelectMany(table => table.Fields)
            .Select(field => PascalName.ToKebab(field.Name))
            .Distinct();
        throw new UsageException(
            $"'{unknown.Option}' names a field that no table has. The fields of {names} are {string.Join(", ", fields)}."
        );
    }

    private CatalogField? FieldOf(CatalogTable table) =>
        Fields.Count == 0 ? table.Time : Fields.Select(table.FindField).FirstOrDefault(field => field is not null);

    private static IEnumerable<string> Written(string option, string? value) =>
        value is null ? [] : [$"{option} {value}"];
}
