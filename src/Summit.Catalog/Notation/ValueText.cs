using System.Globalization;

namespace Summit.Catalog.Notation;

/// <summary>Formats values, the same in plain text and in JSON.</summary>
internal static class ValueText
{
    /// <summary>Formats an enum member in kebab-case, as in YAML.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => PascalName.ToKebab(Enum.GetName(value)!);

    /// <summary>Formats a date: <c>2018-07-16</c>.</summary>
    public static string Of(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>
    /// Formats an instant in UTC: <c>2018-07-16T18:18:00Z</c>, with a fraction of a second only if it is not zero.
    /// </summary>
    public static string Of(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);

    /// <summary>Formats a duration as in YAML: <c>01:30:00</c>.</summary>
    public static string Of(TimeSpan duration) => duration.ToString("c", CultureInfo.InvariantCulture);
}
