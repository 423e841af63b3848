using System.Globalization;

namespace Summit.Site.Notation;

/// <summary>Writes durations for readers.</summary>
internal static class DurationText
{
    /// <summary>Returns a duration in its units: <c>1 h 30 min</c>, <c>45 s</c>, <c>2 d</c>.</summary>
    public static string Of(TimeSpan duration)
    {
        if (duration == TimeSpan.Zero)
            return "0 s";
        CultureInfo culture = CultureInfo.InvariantCulture;
        // Not Negate, which the shortest duration does not support.
        string sign = duration < TimeSpan.Zero ? "−" : "";
        string seconds = (
            Math.Abs(duration.Ticks % TimeSpan.TicksPerMinute) / (decimal)TimeSpan.TicksPerSecond
        ).ToString("0.#######", culture);
        (string Amount, string Unit)[] units =
        [
            (Math.Abs(duration.Days).ToString(culture), "d"),
            (Math.Abs(duration.Hours).ToString(culture), "h"),
            (Math.Abs(duration.Minutes).ToString(culture), "min"),
            (seconds, "s"),
        ];
        return sign
            + string.Join(' ', units.Where(unit => unit.Amount != "0").Select(unit => $"{unit.Amount} {unit.Unit}"));
    }
}
