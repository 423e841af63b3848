using System.Globalization;
using Summit.Site.Notation;

namespace Summit.Site.Content;

/// <summary>The number of records of a timeline by hour, day, month or year.</summary>
/// <param name="Unit">The unit in words: <c>hour</c>, <c>day</c>, <c>month</c> or <c>year</c>.</param>
/// <param name="Bars">The numbers in order of time. Units without records have no bar.</param>
internal sealed record TimeBars(string Unit, IReadOnlyList<TimeBar> Bars)
{
    /// <summary>The number of bars that fit beside each other.</summary>
    private const int MaxBars = 120;

    /// <summary>The units with the formats of their names, and the start of the unit after a time.</summary>
    private static readonly (string Name, string Format, Func<DateTime, DateTime> Next)[] Units =
    [
        ("hour", "d MMM yyyy, HH':00'", time => time.Date.AddHours(time.Hour + 1)),
        ("day", "d MMM yyyy", time => time.Date.AddDays(1)),
        ("month", "MMM yyyy", time => new DateTime(time.Year, time.Month, 1).AddMonths(1)),
        ("year", "yyyy", time => new DateTime(time.Year, 1, 1).AddYears(1)),
    ];

    /// <summary>The bar with most records.</summary>
    public TimeBar Max => Bars.MaxBy(bar => bar.Count)!;

    /// <summary>Counts the records by the smallest unit of which there are not too many.</summary>
    /// <returns>The bars; null if there are too many years.</returns>
    public static TimeBars? Of(TableContent table)
    {
        DateTime[] times = [.. table.Records.Select(table.MomentOf).OfType<Moment>().Select(moment => moment.Value)];
        foreach ((string name, string format, Func<DateTime, DateTime> next) in Units.Skip(table.IsHourly ? 0 : 1))
        {
            List<TimeBar> bars = Count(times, format, next);
            if (bars.Count <= MaxBars)
                return new TimeBars(name, bars);
        }

        return null;
    }

    /// <summary>Returns the height of a bar.</summary>
    /// <param name="index">The index of the bar.</param>
    /// <param name="height">The height of the highest bar.</param>
    public int HeightOf(int index, int height) => Math.Max(1, Bars[index].Count * height / Max.Count);

    private static List<TimeBar> Count(DateTime[] times, string format, Func<DateTime, DateTime> next)
    {
        var bars = new List<TimeBar>();
        DateTime before = default;
        foreach (
            IGrouping<string, DateTime> unit in times.GroupBy(time =>
                time.ToString(format, CultureInfo.InvariantCulture)
            )
        )
        {
            bool isAfterGap = bars.Count > 0 && IsGap(before, unit.First(), next);
            bars.Add(new TimeBar(unit.Key, unit.Count(), isAfterGap));
            before = unit.First();
        }

        return bars;
    }

    /// <summary>Returns whether a unit lies between the units of two times.</summary>
    private static bool IsGap(DateTime before, DateTime time, Func<DateTime, DateTime> next) =>
        // The last year has no year after it.
        before.Year
            < DateTime.MaxValue.Year - 1
        && next(next(before)) <= time;
}
