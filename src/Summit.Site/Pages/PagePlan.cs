namespace Summit.Site.Pages;

/// <summary>A page of the site before it is rendered.</summary>
/// <param name="Address">The address relative to the root of the site.</param>
/// <param name="Title">The title without that of the site; null for the first page of the site.</param>
internal abstract record PagePlan(string Address, string? Title)
{
    /// <summary>The description of the page in one sentence or two, or null.</summary>
    public virtual string? Description => null;

    /// <summary>Whether search engines should list the page.</summary>
    public virtual bool IsListed => true;
}
