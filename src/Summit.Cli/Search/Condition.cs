using Summit.Cli.Schema;

namespace Summit.Cli.Search;

/// <summary>A condition on a field of a record, as written on a command line.</summary>
/// <param name="Option">The option as written, for errors.</param>
/// <param name="Fields">The possible names of the field; empty for the instant or date that orders the table.</param>
/// <param name="Value">The value, or a range <c>from..to</c> for an ordered field; empty for a missing value.</param>
/// <param name="IsNegated">True if the field must not have the value.</param>
internal sealed record Condition(string Option, IReadOnlyList<string> Fields, string Value, bool IsNegated = false)
{
    /// <summary>Separates the ends of a range.</summary>
    public const string Range = "..";

    /// <summary>Parses <c>field=value</c> or <c>field!=value</c>; returns null for any other text.</summary>
    public static Condition? Parse(string text)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        bool isNegated = equals > 0 && text[equals - 1] == '!';
        string field = equals < 0 ? "" : text[..(isNegated ? equals - 1 : equals)].Trim();
        return field.Length == 0
            ? null
            : new Condition($"--where {text}", [field], text[(equals + 1)..].Trim(), isNegated);
    }

    /// <summary>
    /// Returns the condition that the time of a record is at least <paramref name="from"/> and less than
    /// <paramref name="to"/>; null if neither is given.
    /// </summary>
    public static Condition? Between(string? from, string? to)
    {
        string[] options = [.. Written("--from", from), .. Written("--to", to)];
        return options.Length == 0 ? null : new Condition(string.Join(' ', options), [], $"{from}{Range}{to}");
    }

    /// <summary>Returns the field of <paramref name="table"/> that the condition is about, or null.</summary>
    public CorpusField? FieldOf(CorpusTable table) =>
        Fields.Count == 0 ? table.Time : Fields.Select(table.Find).FirstOrDefault(field => field is not null);

    private static IEnumerable<string> Written(string option, string? value) =>
        value is null ? [] : [$"{option} {value}"];
}
