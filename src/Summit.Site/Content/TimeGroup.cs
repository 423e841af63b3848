using Summit.Catalog;
using Summit.Site.Notation;

namespace Summit.Site.Content;

/// <summary>Records of one hour, day, month or year of a timeline.</summary>
/// <param name="Start">The time of the first of the records in the group.</param>
/// <param name="Records">The records in the order of the page.</param>
/// <param name="Hours">The same records by hour; empty if the timeline is not grouped by hour.</param>
internal sealed record TimeGroup(Moment Start, IReadOnlyList<CatalogRecord> Records, IReadOnlyList<TimeGroup> Hours)
{
    /// <summary>Groups records of a timeline by day, and by hour if the timeline is grouped so.</summary>
    public static IReadOnlyList<TimeGroup> Of(TableContent table, IEnumerable<CatalogRecord> records)
    {
        IReadOnlyList<TimeGroup> days = By(table, records, moment => moment.DayId);
        return table.IsHourly
            ? [.. days.Select(day => day with { Hours = By(table, day.Records, moment => moment.HourId) })]
            : days;
    }

    /// <summary>Groups all records of a timeline by period, the earliest first.</summary>
    public static IReadOnlyList<TimeGroup> ByUnit(TableContent table, TimeUnit unit) =>
        By(table, table.Records, moment => moment.IdOf(unit));

    private static List<TimeGroup> By(
        TableContent table,
        IEnumerable<CatalogRecord> records,
        Func<Moment, string> nameOf
    )
    {
        var groups = new List<TimeGroup>();
        var group = new List<CatalogRecord>();
        Moment start = default;
        foreach (CatalogRecord record in records)
        {
            Moment moment = table.MomentOf(record) ?? default;
            if (group.Count > 0 && nameOf(moment) != nameOf(start))
            {
                groups.Add(new TimeGroup(start, group, []));
                group = [];
            }

            if (group.Count == 0)
                start = moment;
            group.Add(record);
        }

        if (group.Count > 0)
            groups.Add(new TimeGroup(start, group, []));
        return groups;
    }
}
