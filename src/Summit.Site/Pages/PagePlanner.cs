using Summit.Catalog;
using Summit.Site.Addresses;
using Summit.Site.Content;

namespace Summit.Site.Pages;

/// <summary>Decides which pages a site has.</summary>
/// <param name="site">The content of the site.</param>
internal sealed class PagePlanner(SiteContent site)
{
    /// <summary>Returns the pages of the tables and of their records, table by table.</summary>
    public IEnumerable<PagePlan> PagesOfTables()
    {
        foreach (TableContent table in site.Tables)
        {
            foreach (PagePlan plan in table.Table.Time is null ? ListPages(table) : TimelinePages(table))
                yield return plan;
            if (table.Table.Hierarchy is not null)
                yield return new TreePlan(table);
            foreach (PagePlan plan in FacetPages(table))
                yield return plan;
            foreach (CatalogRecord record in table.Records)
                yield return new RecordPlan(site, record);
        }
    }

    /// <summary>
    /// Returns the address of the records that have a value. A record with few referring records shows them all on its
    /// own page.
    /// </summary>
    public static string AddressOf(CatalogTable table, CatalogField field, FacetEntry entry) =>
        entry.Target is { } target && entry.Count <= SiteLimits.Referring
            ? $"{PageAddress.OfRecord(target.Table.Name, target.Key, target.Ordinal)}#{AnchorOf(table, field)}"
            : PageAddress.OfValue(table.Name, field.Name, entry.Id);

    /// <summary>Returns the anchor of the records that refer to a record through a field.</summary>
    public static string AnchorOf(CatalogTable source, CatalogField field) =>
        $"{PageAddress.FolderOf(source.Name)}.{PageAddress.SegmentOf(field.Name)}";

    /// <summary>Returns whether a timeline has pages for its periods, because it does not fit on one page.</summary>
    public static bool HasPeriods(TableContent table) => table.Records.Count > SiteLimits.Page;

    private static IEnumerable<PagePlan> ListPages(TableContent table) =>
        PageSlice
            .Of(table.Records.Count, SiteLimits.Page, page => PageAddress.OfTable(table.Table.Name, page))
            .Select(slice => new TablePlan(table, slice));

    private static IEnumerable<PagePlan> TimelinePages(TableContent table)
    {
        string name = table.Table.Name;
        int total = table.Records.Count;
        IEnumerable<PagePlan> pages = PageSlice
            .Of(total, SiteLimits.Page, page => PageAddress.OfTable(name, page))
            .Select(slice => new TimelinePlan(table, slice, IsNewestFirst: true))
            .Concat(
                PageSlice
                    .Of(total, SiteLimits.Page, page => PageAddress.OfOldest(name, page))
                    .Select(slice => new TimelinePlan(table, slice, IsNewestFirst: false))
            );
        return HasPeriods(table) ? pages.Concat(PeriodPages(table)) : pages;
    }

    private static IEnumerable<PagePlan> PeriodPages(TableContent table)
    {
        IReadOnlyList<TimeGroup> periods = table.Periods;
        for (int i = 0; i < periods.Count; i++)
        {
            TimeGroup period = periods[i];
            TimeGroup? earlier = i > 0 ? periods[i - 1] : null;
            TimeGroup? later = i + 1 < periods.Count ? periods[i + 1] : null;
            string id = period.Start.IdOf(table.Period);
            IEnumerable<PageSlice> slices = PageSlice.Of(period.Records.Count, SiteLimits.Page, page =>
                PageAddress.OfPeriod(table.Table.Name, id, page)
            );
            foreach (PageSlice slice in slices)
                yield return new PeriodPlan(table, period, slice, earlier, later);
        }
    }

    private static IEnumerable<PagePlan> FacetPages(TableContent table)
    {
        foreach (FacetField facet in table.Facets)
        {
            if (facet.Entries.Count > SiteLimits.FacetValues)
                yield return new ValuesPlan(table, facet);
        }

        foreach (FacetField facet in table.ListedFields)
        {
            foreach (FacetEntry entry in facet.Entries)
            {
                if (entry.Target is not null && entry.Count <= SiteLimits.Referring)
                    continue;
                IEnumerable<PageSlice> slices = PageSlice.Of(entry.Count, SiteLimits.Page, page =>
                    PageAddress.OfValue(table.Table.Name, facet.Field.Name, entry.Id, page)
                );
                foreach (PageSlice slice in slices)
                    yield return new ValuePlan(table, facet, entry, slice);
            }
        }
    }
}
