using System.Reflection;

namespace Summit.Site;

/// <summary>Options of a site.</summary>
public sealed class SiteOptions
{
    /// <summary>The title; null for the name of the corpus in words.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The absolute address at which the site will be published, such as <c>https://example.org/summit/</c>. Without it,
    /// pages have no canonical links, and there is no sitemap.
    /// </summary>
    public Uri? Url { get; init; }

    /// <summary>
    /// The assemblies whose components replace pages and summaries; see <see cref="RecordTemplateAttribute"/> and
    /// <see cref="HomeTemplateAttribute"/>.
    /// </summary>
    public IReadOnlyList<Assembly> Templates { get; init; } = [];

    /// <summary>
    /// Further files of the site, such as the search engine. Their addresses begin with <c>assets/</c>. A file with the
    /// address of a file of the site itself replaces it.
    /// </summary>
    public IReadOnlyList<SiteAsset> Assets { get; init; } = [];
}
