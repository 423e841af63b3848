using Summit.Site.Addresses;
using Summit.Site.Components;
using Summit.Site.Content;

namespace Summit.Site.Pages;

/// <summary>The first page of the site.</summary>
/// <param name="Site">The content of the site.</param>
/// <param name="Template">The component that replaces the page; null for the usual one.</param>
internal sealed record HomePlan(SiteContent Site, Type? Template) : PagePlan(PageAddress.Home, null)
{
    /// <inheritdoc/>
    public override string? Description => Site.Catalog.Corpus.Summary;

    /// <inheritdoc/>
    public override Type Component => Template ?? typeof(HomePage);
}
