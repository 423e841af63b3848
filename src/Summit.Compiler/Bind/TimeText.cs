using System.Globalization;

namespace Summit.Compiler.Bind;

/// <summary>
/// Dates and instants in ISO 8601: <c>2018-07-16</c>, <c>2018-07-16T13:10:00+03:00</c>, <c>2018-07-16 10:10Z</c>.
/// </summary>
internal static class TimeText
{
    private const int DateLength = 10;
    private const int OffsetLength = 6;

    private static readonly char[] OffsetStarts = ['Z', 'z', '+', '-'];

    private static readonly string[] DateFormats = ["yyyy-MM-dd"];

    private static readonly string[] LocalFormats =
        ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF"];

    private static readonly TimeSpan LargestOffset = TimeSpan.FromHours(14);

    /// <summary>Reads a date as a day number, the one of <c>DateOnly</c>.</summary>
    public static bool TryReadDate(string text, out long dayNumber)
    {
        bool isDate = TryReadExact(text, DateFormats, out DateTime date);
        dayNumber = date.Ticks / TimeSpan.TicksPerDay;
        return isDate;
    }

    /// <summary>Reads a date and time with its offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="instant">The instant.</param>
    /// <param name="lacksOffset">True where nothing but the offset is wrong.</param>
    public static bool TryReadInstant(string text, out DateTimeOffset instant, out bool lacksOffset)
    {
        instant = default;
        int offsetStart = OffsetStart(text);
        bool isLocal = TryReadLocal(text.Substring(0, offsetStart), out DateTime local);
        lacksOffset = isLocal && offsetStart == text.Length;
        return isLocal
            && TryReadOffset(text.Substring(offsetStart), out TimeSpan offset)
            && TryJoin(local, offset, out instant);
    }

    private static int OffsetStart(string text)
    {
        int start = text.Length <= DateLength ? -1 : text.IndexOfAny(OffsetStarts, DateLength);
        return start < 0 ? text.Length : start;
    }

    private static bool TryReadLocal(string text, out DateTime local)
    {
        local = default;
        if (text.Length <= DateLength || text[DateLength] is not ('T' or 't' or ' ')) return false;

        string withT = text.Substring(0, DateLength) + "T" + text.Substring(DateLength + 1);
        return TryReadExact(withT, LocalFormats, out local);
    }

    private static bool TryReadOffset(string text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text is "Z" or "z") return true;
        if (text.Length != OffsetLength) return false;

        string format = text[0] == '-' ? "'-'hh\\:mm" : "'+'hh\\:mm";
        TimeSpanStyles sign = text[0] == '-' ? TimeSpanStyles.AssumeNegative : TimeSpanStyles.None;
        return TimeSpan.TryParseExact(text, format, CultureInfo.InvariantCulture, sign, out offset)
            && offset.Duration() <= LargestOffset;
    }

    /// <summary>Fails where the offset leads out of the years 1 to 9999.</summary>
    private static bool TryJoin(DateTime local, TimeSpan offset, out DateTimeOffset instant)
    {
        long utc = local.Ticks - offset.Ticks;
        bool isInRange = utc >= DateTime.MinValue.Ticks && utc <= DateTime.MaxValue.Ticks;
        instant = isInRange ? new DateTimeOffset(local, offset) : default;
        return isInRange;
    }

    private static bool TryReadExact(string text, string[] formats, out DateTime value) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
}
