using Summit.Site.Addresses;
using Summit.Site.Content;

namespace Summit.Site.Pages;

/// <summary>The first page of the site.</summary>
/// <param name="Site">The content of the site.</param>
internal sealed record HomePlan(SiteContent Site) : PagePlan(PageAddress.Home, null)
{
    /// <inheritdoc/>
    public override string? Description => Site.Catalog.Corpus.Summary;
}
