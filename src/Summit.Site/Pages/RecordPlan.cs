using Summit.Catalog;
using Summit.Site.Addresses;
using Summit.Site.Content;

namespace Summit.Site.Pages;

/// <summary>The page of a record.</summary>
/// <param name="Site">The content of the site.</param>
/// <param name="Record">The record.</param>
internal sealed record RecordPlan(SiteContent Site, CatalogRecord Record)
    : PagePlan(
        PageAddress.OfRecord(Record.Table.Name, Record.Key, Record.Ordinal),
        TextCut.At(Site.TitleOf(Record), SiteLimits.Description)
    )
{
    /// <inheritdoc/>
    public override string? Description => Site.LeadOf(Record, SiteLimits.Description);
}
