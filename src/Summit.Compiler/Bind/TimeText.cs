using System.Globalization;

namespace Summit.Compiler.Bind;

/// <summary>
/// Reads dates and instants in ISO 8601 and in the notations of YAML: <c>2018-07-16</c>, <c>2018/07/16</c>,
/// <c>2018-07-16T13:10:00+03:00</c>, <c>2018-07-16 10:10Z</c>, <c>2018-07-16 10:10:00 UTC</c>, <c>2018-07-16 13:10:00
/// +0300</c>.
/// </summary>
internal static class TimeText
{
    private const int OffsetLength = 6;

    private static readonly char[] Separators = ['T', 't', ' '];

    private static readonly char[] OffsetStarts = ['Z', 'z', 'U', 'G', '+', '-'];

    private static readonly string[] DateFormats = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy-M-d", "yyyy/M/d"];

    private static readonly string[] PartFormats = ["yyyy", "yyyy-MM", "yyyy/MM"];

    private static readonly string[] ClockFormats = ["h\\:mm", "h\\:mm\\:ss", "h\\:mm\\:ss\\.FFFFFFF"];

    private static readonly TimeSpan LargestOffset = TimeSpan.FromHours(14);

    /// <summary>
    /// Reads a date as a day number, which counts days from 0001-01-01 like <c>DateOnly.DayNumber</c>.
    /// </summary>
    public static bool TryReadDate(string text, out long dayNumber) => TryReadDay(text, DateFormats, out dayNumber);

    /// <summary>Reads a year or a month as the day number of its first day.</summary>
    public static bool TryReadPart(string text, out long dayNumber) => TryReadDay(text, PartFormats, out dayNumber);

    /// <summary>Reads a date and time with its offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="instant">The instant.</param>
    /// <param name="lacksOffset">True if the text is a valid date and time without an offset.</param>
    public static bool TryReadInstant(string text, out DateTimeOffset instant, out bool lacksOffset)
    {
        instant = default;
        bool isLocal = TryReadLocal(text, out DateTime local, out string offsetText);
        lacksOffset = isLocal && offsetText.Length == 0;
        return isLocal && TryReadOffset(offsetText, out TimeSpan offset) && TryJoin(local, offset, out instant);
    }

    /// <summary>Reads a date and time without an offset, and applies <paramref name="offset"/> to it.</summary>
    public static bool TryReadLocal(string text, TimeSpan offset, out DateTimeOffset instant)
    {
        instant = default;
        return TryReadLocal(text, out DateTime local, out string offsetText)
            && offsetText.Length == 0
            && TryJoin(local, offset, out instant);
    }

    /// <summary>
    /// Reads an offset from UTC, such as <c>+03:00</c>, <c>+0300</c>, <c>+03</c>, <c>Z</c> or <c>UTC</c>. Fails above
    /// 14 hours.
    /// </summary>
    public static bool TryReadOffset(string text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text is "Z" or "z" or "UTC" or "GMT")
            return true;
        if (text.Length == 3)
            text += ":00";
        if (text.Length == 5)
            text = text.Insert(3, ":");
        if (text.Length != OffsetLength || text[0] is not ('+' or '-'))
            return false;

        string format = text[0] == '-' ? "'-'hh\\:mm" : "'+'hh\\:mm";
        TimeSpanStyles sign = text[0] == '-' ? TimeSpanStyles.AssumeNegative : TimeSpanStyles.None;
        return TimeSpan.TryParseExact(text, format, CultureInfo.InvariantCulture, sign, out offset)
            && offset.Duration() <= LargestOffset;
    }

    /// <summary>
    /// Combines a local date and time with its offset. Fails if the result in UTC is outside the years 1 to 9999.
    /// </summary>
    public static bool TryJoin(DateTime local, TimeSpan offset, out DateTimeOffset instant)
    {
        long utc = local.Ticks - offset.Ticks;
        bool isInRange = utc >= DateTime.MinValue.Ticks && utc <= DateTime.MaxValue.Ticks;
        instant = isInRange
            ? new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), offset)
            : default;
        return isInRange;
    }

    /// <summary>
    /// Splits an instant into a date and time, which is read, and the text of the offset, which may be empty.
    /// </summary>
    private static bool TryReadLocal(string text, out DateTime local, out string offsetText)
    {
        (local, offsetText) = (default, "");
        int separator = text.IndexOfAny(Separators);
        if (separator < 0 || !TryReadDate(text.Substring(0, separator), out long day))
            return false;

        string rest = text.Substring(separator + 1);
        int offset = rest.IndexOfAny(OffsetStarts);
        if (offset >= 0)
            (rest, offsetText) = (rest.Substring(0, offset).TrimEnd(' '), rest.Substring(offset));
        if (!TimeSpan.TryParseExact(rest, ClockFormats, CultureInfo.InvariantCulture, out TimeSpan clock))
            return false;

        local = new DateTime((day * TimeSpan.TicksPerDay) + clock.Ticks);
        return true;
    }

    private static bool TryReadDay(string text, string[] formats, out long dayNumber)
    {
        bool isDate = DateTime.TryParseExact(
            text,
            formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateTime date
        );
        dayNumber = date.Ticks / TimeSpan.TicksPerDay;
        return isDate;
    }
}
