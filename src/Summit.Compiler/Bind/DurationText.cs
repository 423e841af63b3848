using System.Globalization;
using System.Text.RegularExpressions;

namespace Summit.Compiler.Bind;

/// <summary>
/// Reads durations: <c>1:30</c> (hours and minutes), <c>1:30:00</c>, <c>2.01:30:00</c> (days first), and ISO 8601 such
/// as <c>P2DT1H30M</c>.
/// </summary>
internal static class DurationText
{
    private static readonly string[] ClockFormats = ["h\\:mm", "h\\:mm\\:ss", "d\\.hh\\:mm\\:ss"];

    private static readonly Regex Iso = new(
        @"^P(?=.)(?:([0-9]{1,8})D)?"
            + @"(?:T(?=.)(?:([0-9]{1,9})H)?(?:([0-9]{1,9})M)?(?:([0-9]{1,9}(?:\.[0-9]{1,7})?)S)?)?\z",
        RegexOptions.CultureInvariant
    );

    /// <summary>Reads a duration in ticks of 100 nanoseconds.</summary>
    public static bool TryRead(string text, out long ticks)
    {
        if (text.StartsWith("P", StringComparison.Ordinal))
            return TryReadIso(text, out ticks);

        bool isClock = TimeSpan.TryParseExact(text, ClockFormats, CultureInfo.InvariantCulture, out TimeSpan duration);
        ticks = duration.Ticks;
        return isClock;
    }

    private static bool TryReadIso(string text, out long ticks)
    {
        Match match = Iso.Match(text);
        decimal sum =
            Ticks(match, 1, TimeSpan.TicksPerDay)
            + Ticks(match, 2, TimeSpan.TicksPerHour)
            + Ticks(match, 3, TimeSpan.TicksPerMinute)
            + Ticks(match, 4, TimeSpan.TicksPerSecond);
        bool isDuration = match.Success && sum <= long.MaxValue;
        ticks = isDuration ? (long)sum : 0;
        return isDuration;
    }

    private static decimal Ticks(Match match, int group, long unit) =>
        match.Groups[group].Success
            ? decimal.Parse(match.Groups[group].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
                * unit
            : 0;
}
