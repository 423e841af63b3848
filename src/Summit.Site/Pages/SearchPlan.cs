using Summit.Site.Addresses;

namespace Summit.Site.Pages;

/// <summary>The search page.</summary>
internal sealed record SearchPlan() : PagePlan(PageAddress.Search, "Search")
{
    /// <summary>False: the page itself says nothing about the corpus.</summary>
    public override bool IsListed => false;
}
