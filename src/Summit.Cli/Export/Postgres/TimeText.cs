using System.Globalization;

namespace Summit.Cli.Export.Postgres;

/// <summary>
/// Times as PostgreSQL reads them. PostgreSQL stores microseconds, so a time is truncated towards zero, and its
/// remainder is stored apart.
/// </summary>
internal static class TimeText
{
    private const long PerSecond = 1_000_000;

    /// <summary>Formats an instant in UTC.</summary>
    public static string Of(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF'+00'", CultureInfo.InvariantCulture);

    /// <summary>
    /// Formats a duration as hours, minutes and seconds. It has no days, because PostgreSQL adds a day as 23 to 25
    /// hours when clocks change.
    /// </summary>
    public static string Of(TimeSpan duration)
    {
        long whole = Math.Abs(duration.Ticks / TimeSpan.TicksPerMicrosecond);
        long seconds = whole / PerSecond;
        string sign = duration < TimeSpan.Zero ? "-" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{sign}{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}.{whole % PerSecond:000000}"
        );
    }

    /// <summary>Returns what the format of an instant or a duration lacks, in units of 100 nanoseconds.</summary>
    public static string RemainderOf(long ticks) =>
        (ticks % TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture);
}
