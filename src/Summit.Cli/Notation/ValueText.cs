using System.Globalization;

namespace Summit.Cli.Notation;

/// <summary>Values as the tool writes them, the same in plain text and in JSON.</summary>
internal static class ValueText
{
    /// <summary>A member of an enum, in kebab-case as in YAML.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => PascalName.ToKebab(Enum.GetName(value)!);

    /// <summary>A date, <c>2018-07-16</c>.</summary>
    public static string Of(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>An instant in UTC, <c>2018-07-16T18:18:00Z</c>; parts of a second only where there are any.</summary>
    public static string Of(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);

    /// <summary>A duration, <c>01:30:00</c>, as in YAML.</summary>
    public static string Of(TimeSpan duration) => duration.ToString("c", CultureInfo.InvariantCulture);
}
