using Summit.Site.Addresses;

namespace Summit.Site.Pages;

/// <summary>The page about the corpus: how to cite it, its licence, and its schema.</summary>
internal sealed record AboutPlan() : PagePlan(PageAddress.About, "About this corpus");
