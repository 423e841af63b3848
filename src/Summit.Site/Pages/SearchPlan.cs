using Summit.Site.Addresses;
using Summit.Site.Components;

namespace Summit.Site.Pages;

/// <summary>The search page.</summary>
internal sealed record SearchPlan() : PagePlan(PageAddress.Search, "Search")
{
    /// <inheritdoc/>
    public override Type Component => typeof(SearchPage);

    /// <summary>False: the page itself says nothing about the corpus.</summary>
    public override bool IsListed => false;
}
