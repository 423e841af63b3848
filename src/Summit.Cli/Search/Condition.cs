using Summit.Cli.Schema;

namespace Summit.Cli.Search;

/// <summary>What a field of a record must be, as a command line says it.</summary>
/// <param name="Option">What was written, for errors.</param>
/// <param name="Fields">The names that the field may have; none for the instant or date that orders the table.</param>
/// <param name="Value">The value: of a field that may be ordered also a range, <c>from..to</c>; empty for a field that is not given.</param>
/// <param name="IsNegated">True where the field must not be so.</param>
internal sealed record Condition(string Option, IReadOnlyList<string> Fields, string Value, bool IsNegated = false)
{
    /// <summary>Between the ends of a range.</summary>
    public const string Range = "..";

    /// <summary>The condition that <c>--where</c> takes, <c>field=value</c> or <c>field!=value</c>; null where it is none.</summary>
    public static Condition? Parse(string text)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        bool isNegated = equals > 0 && text[equals - 1] == '!';
        string field = equals < 0 ? "" : text[..(isNegated ? equals - 1 : equals)].Trim();
        return field.Length == 0
            ? null
            : new Condition($"--where {text}", [field], text[(equals + 1)..].Trim(), isNegated);
    }

    /// <summary>The condition that the time of a record lies from one time up to another, where those are given.</summary>
    public static Condition? Between(string? from, string? to)
    {
        string[] options = [.. Written("--from", from), .. Written("--to", to)];
        return options.Length == 0 ? null : new Condition(string.Join(' ', options), [], $"{from}{Range}{to}");
    }

    /// <summary>The field of <paramref name="table"/> that it is about; null where that has none.</summary>
    public CorpusField? FieldOf(CorpusTable table) =>
        Fields.Count == 0 ? table.Time : Fields.Select(table.Find).FirstOrDefault(field => field is not null);

    private static IEnumerable<string> Written(string option, string? value) =>
        value is null ? [] : [$"{option} {value}"];
}
