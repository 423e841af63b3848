using Summit.Site.Addresses;
using Summit.Site.Content;
using Summit.Site.LinkedData;
using Summit.Site.Templating;

namespace Summit.Site;

/// <summary>The parts of which pages are made.</summary>
/// <param name="Content">The content of the corpus.</param>
/// <param name="Options">The options.</param>
/// <param name="Templates">The components of the corpus.</param>
internal sealed record SiteParts(SiteContent Content, SiteOptions Options, TemplateSet Templates)
{
    /// <summary>The terms of the schema.</summary>
    public TermNames Terms { get; } = new(Content.Catalog.Corpus);

    /// <summary>Returns the absolute address of a page; null if the site does not know its own address.</summary>
    public string? UrlOf(string address) => Options.Url is { } root ? new Uri(root, HomeOf(address)).AbsoluteUri : null;

    /// <summary>Returns the address of the first page as the folder of the site, as visitors know it.</summary>
    private static string HomeOf(string address) => address == PageAddress.Home ? "./" : address;
}
