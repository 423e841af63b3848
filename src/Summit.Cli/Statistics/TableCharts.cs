using Summit.Catalog;
using Summit.Catalog.Notation;

namespace Summit.Cli.Statistics;

/// <summary>The charts of any corpus, by the roles of the fields.</summary>
internal static class TableCharts
{
    /// <summary>
    /// Returns a chart of the numbers of records, and the charts of the tables that a time orders or that are searched;
    /// of all tables if there are no such tables.
    /// </summary>
    public static IReadOnlyList<Chart> Of(CorpusCatalog catalog)
    {
        CatalogTable[] main = [.. catalog.Tables.Where(table => table.Time is not null || table.IsSearchable)];
        Chart records = new(
            "records",
            "Records",
            [.. catalog.Tables.Select(table => new Bar(table.Id, PascalName.ToWords(table.Name), table.Count))]
        );
        return [records, .. (main.Length > 0 ? main : catalog.Tables).SelectMany(Of)];
    }

    /// <summary>
    /// Returns the charts of a table: its records by time, and by the ten most frequent values of each field that is a
    /// reference, an enum or a truth value. Tables with a hierarchy also have a chart for each transitive inverse: its
    /// records by the top of the hierarchy.
    /// </summary>
    public static IEnumerable<Chart> Of(CatalogTable table)
    {
        string prefix = PascalName.ToCamel(table.Name);
        string title = PascalName.ToWords(table.Name);
        if (table is { Time: not null, Count: > 0 })
            yield return TimeChart.Of(table);
        foreach (Chart chart in table.CountFacets([], []).Where(facet => facet.Values.Count > 0).Select(FacetChart.Of))
            yield return chart with
            {
                Name = $"{prefix}.{chart.Name}",
                Title = $"{title} by {chart.Title.ToLowerInvariant()}",
            };
        foreach (CatalogField inverse in table.Fields.Where(field => field.Description.IsTransitive))
            yield return OfRoots(table, inverse);
    }

    private static Chart OfRoots(CatalogTable table, CatalogField inverse) =>
        new(
            $"{PascalName.ToCamel(table.Name)}.{inverse.Id}",
            $"{PascalName.ToWords(inverse.Name)} by {PascalName.ToWords(table.Name).ToLowerInvariant()}",
            [
                .. table
                    .Roots()
                    .Select(root => new Bar(root.Key, root.Label, root.CountOf(inverse)))
                    .OrderByDescending(bar => bar.Count),
            ]
        );
}
