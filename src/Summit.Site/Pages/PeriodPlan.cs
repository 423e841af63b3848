using Summit.Catalog;
using Summit.Site.Content;

namespace Summit.Site.Pages;

/// <summary>A page of a day, a month or a year of a timeline, in order of time.</summary>
/// <param name="Table">The timeline.</param>
/// <param name="Period">The period.</param>
/// <param name="Slice">The number of the page.</param>
/// <param name="Earlier">The nearest earlier period with records, or null.</param>
/// <param name="Later">The nearest later period with records, or null.</param>
internal sealed record PeriodPlan(
    TableContent Table,
    TimeGroup Period,
    PageSlice Slice,
    TimeGroup? Earlier,
    TimeGroup? Later
) : PagePlan(Slice.AddressOf(Slice.Number), Slice.TitleOf($"{Table.Title}, {Period.Start.NameOf(Table.Period)}"))
{
    /// <inheritdoc/>
    public override string? Description => Table.Table.Summary;

    /// <summary>Returns the records of the page.</summary>
    public IEnumerable<CatalogRecord> Records() =>
        Period.Records.Skip((Slice.Number - 1) * SiteLimits.Page).Take(SiteLimits.Page);
}
