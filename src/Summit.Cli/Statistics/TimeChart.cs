using System.Globalization;
using Summit.Catalog;
using Summit.Catalog.Notation;

namespace Summit.Cli.Statistics;

/// <summary>The chart of a timeline: records by year, month, day or hour, whichever gives the most bars that fit.</summary>
internal static class TimeChart
{
    /// <summary>Maximum number of bars of the finer units.</summary>
    private const int MaxBars = 24;

    /// <summary>The lengths of the beginnings of a time that units take, and their names, the finest unit first.</summary>
    private static readonly (string Unit, int Length)[] Units =
    [
        ("hour", "2018-07-16T15".Length),
        ("day", "2018-07-16".Length),
        ("month", "2018-07".Length),
        ("year", "2018".Length),
    ];

    /// <summary>Returns the chart of a table that a date or an instant orders. Only units with a record have bars.</summary>
    public static Chart Of(CatalogTable table)
    {
        CatalogField time = table.Time!;
        string[] times =
        [
            .. Enumerable
                .Range(0, table.Count)
                .SelectMany(ordinal => table.At(ordinal).ValuesOf(time))
                .Select(value => value.Id),
        ];
        (string unit, int length) = Units
            .SkipWhile(unit =>
                unit.Unit == "hour" && time.Kind == FieldKind.Date
                || (unit.Unit != "year" && CountOf(times, unit.Length) > MaxBars)
            )
            .First();
        return new Chart(
            $"{PascalName.ToCamel(table.Name)}.{time.Id}",
            $"{PascalName.ToWords(table.Name)} by {unit}",
            [
                .. times
                    .GroupBy(text => text[..length])
                    .Select(group => new Bar(group.Key, LabelOf(group.Key), group.Count())),
            ]
        );
    }

    private static int CountOf(string[] times, int length) =>
        times.Select(text => text[..length]).Distinct(StringComparer.Ordinal).Count();

    private static string LabelOf(string beginning) =>
        beginning.Length <= "2018-07-16".Length
            ? beginning
            : DateTime
                .ParseExact(beginning, "yyyy-MM-dd'T'HH", CultureInfo.InvariantCulture)
                .ToString("d MMM HH:mm", CultureInfo.InvariantCulture);
}
