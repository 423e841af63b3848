namespace Summit.Site;

/// <summary>A file of a site that is no page, such as a script.</summary>
/// <param name="Address">The address relative to the root of the site, such as <c>assets/search.js</c>.</param>
/// <param name="Open">Opens the content for reading. The caller closes the stream.</param>
public sealed record SiteAsset(string Address, Func<Stream> Open);
