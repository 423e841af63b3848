using Summit.Catalog;
using Summit.Site.Addresses;
using Summit.Site.Content;
using Summit.Site.Notation;
using Summit.Site.Pages;

namespace Summit.Site;

/// <summary>
/// The page that is being rendered, as a cascading value: links to other pages, and the corpus. A template declares
/// <c>[CascadingParameter] public SitePage Page { get; set; }</c>.
/// </summary>
public sealed class SitePage
{
    private readonly SiteParts _parts;
    private IReadOnlyList<TimeGroup>? _times;

    internal SitePage(SiteParts parts, PagePlan plan)
    {
        _parts = parts;
        Plan = plan;
    }

    /// <summary>The address of the page relative to the root of the site, such as <c>entries/live-1818.html</c>.</summary>
    public string Address => Plan.Address;

    /// <summary>The title of the page without that of the site; the title of the site for its first page.</summary>
    public string Title => Plan.Title ?? SiteTitle;

    /// <summary>The title of the site.</summary>
    public string SiteTitle => Site.Title;

    /// <summary>The catalogue of the corpus, without bounds.</summary>
    public CorpusCatalog Catalog => Site.Catalog;

    /// <summary>The absolute address of the page; null if the site does not know its own address.</summary>
    public string? Url => UrlOf(Address);

    /// <summary>The content of the site.</summary>
    internal SiteContent Site => _parts.Content;

    /// <summary>The options, templates and files of the site.</summary>
    internal SiteParts Parts => _parts;

    /// <summary>The page before it is rendered.</summary>
    internal PagePlan Plan { get; }

    /// <summary>The number of the page in its list; null for a page that is no part of a list.</summary>
    internal PageSlice? Slice =>
        Plan switch
        {
            TablePlan table => table.Slice,
            TimelinePlan timeline => timeline.Slice,
            PeriodPlan period => period.Slice,
            ValuePlan value => value.Slice,
            _ => null,
        };

    /// <summary>The table of the page; null for a page of no table.</summary>
    internal TableContent? Table =>
        Plan switch
        {
            TablePlan plan => plan.Table,
            TimelinePlan plan => plan.Table,
            PeriodPlan plan => plan.Table,
            ValuesPlan plan => plan.Table,
            ValuePlan plan => plan.Table,
            TreePlan plan => plan.Table,
            RecordPlan plan => Site.Of(plan.Record.Table),
            _ => null,
        };

    /// <summary>The records of a page of a timeline, in groups; null for any other page.</summary>
    internal IReadOnlyList<TimeGroup>? Times =>
        _times ??= Plan switch
        {
            TimelinePlan plan => TimeGroup.Of(plan.Table, plan.Records()),
            PeriodPlan plan => TimeGroup.Of(plan.Table, plan.Records()),
            _ => null,
        };

    /// <summary>Returns the relative link to an address.</summary>
    /// <param name="address">An address relative to the root of the site, such as <c>search.html</c>.</param>
    public string LinkTo(string address) => PageAddress.Link(Address, address);

    /// <summary>Returns the relative link to the page of a record.</summary>
    /// <param name="record">The record.</param>
    public string LinkTo(CatalogRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return LinkTo(PageAddress.OfRecord(record.Table.Name, record.Key, record.Ordinal));
    }

    /// <summary>Returns the relative link to the first page of a table.</summary>
    /// <param name="table">The table.</param>
    public string LinkTo(CatalogTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return LinkTo(PageAddress.OfTable(table.Name));
    }

    /// <summary>Returns the title of a record: its label, its key, or its type and number.</summary>
    /// <param name="record">The record.</param>
    public string TitleOf(CatalogRecord record) => Site.TitleOf(record);

    /// <summary>Returns the anchor of a record in a list.</summary>
    internal static string AnchorOf(CatalogRecord record) => $"r.{PathSegment.Of(FacetField.IdOf(record))}";

    /// <summary>Returns the anchor of a day, or of an hour.</summary>
    internal static string AnchorOf(Moment moment, bool isHour) => isHour ? $"t{moment.HourId}" : $"d{moment.DayId}";

    /// <summary>Returns the absolute address of a page, or null.</summary>
    internal string? UrlOf(string address) => _parts.UrlOf(address);
}
