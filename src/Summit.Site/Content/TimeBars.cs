using System.Globalization;
using Summit.Site.Notation;

namespace Summit.Site.Content;

/// <summary>The number of records of a timeline by hour, day, month or year.</summary>
/// <param name="Unit">The unit in words: <c>hour</c>, <c>day</c>, <c>month</c> or <c>year</c>.</param>
/// <param name="Bars">The numbers in order of time. Units without records are left out of a long timeline.</param>
internal sealed record TimeBars(string Unit, IReadOnlyList<TimeBar> Bars)
{
    /// <summary>The number of bars that fit beside each other.</summary>
    private const int MaxBars = 120;

    private static readonly (string Unit, string Format)[] Units =
    [
        ("hour", "d MMM yyyy, HH':00'"),
        ("day", "d MMM yyyy"),
        ("month", "MMM yyyy"),
        ("year", "yyyy"),
    ];

    /// <summary>The bar with most records.</summary>
    public TimeBar Max => Bars.MaxBy(bar => bar.Count)!;

    /// <summary>Counts the records by the smallest unit of which there are not too many.</summary>
    /// <returns>The bars; null if there are too many years.</returns>
    public static TimeBars? Of(TableContent table)
    {
        Moment[] moments = [.. table.Records.Select(table.MomentOf).OfType<Moment>()];
        foreach ((string unit, string format) in Units.Skip(table.IsHourly ? 0 : 1))
        {
            List<TimeBar> bars =
            [
                .. moments
                    .GroupBy(moment => moment.Value.ToString(format, CultureInfo.InvariantCulture))
                    .Select(group => new TimeBar(group.Key, group.Count())),
            ];
            if (bars.Count <= MaxBars)
                return new TimeBars(unit, bars);
        }

        return null;
    }

    /// <summary>Returns the height of a bar.</summary>
    /// <param name="index">The index of the bar.</param>
    /// <param name="height">The height of the highest bar.</param>
    public int HeightOf(int index, int height) => Math.Max(1, Bars[index].Count * height / Max.Count);
}
