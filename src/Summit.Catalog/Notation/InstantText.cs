using System.Globalization;

namespace Summit.Catalog.Notation;

/// <summary>Parses instants.</summary>
internal static class InstantText
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    /// <summary>
    /// Parses an ISO 8601 instant, a date (its first moment), or a time on <paramref name="day"/> if there is such a
    /// day. Everything is UTC unless an offset is given.
    /// </summary>
    public static bool TryParse(string text, DateOnly? day, out DateTimeOffset instant)
    {
        if (
            day is { } date
            && TimeOnly.TryParseExact(
                text,
                "HH:mm",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out TimeOnly time
            )
        )
        {
            instant = new DateTimeOffset(date, time, TimeSpan.Zero);
            return true;
        }

        return DateTimeOffset.TryParseExact(
            text,
            Formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out instant
        );
    }
}
