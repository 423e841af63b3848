using System.Globalization;
using System.Text;
using Summit.Site.Content;

namespace Summit.Site.Feeds;

/// <summary>
/// Writes sitemaps (sitemaps.org): one, or an index of several with up to 50,000 addresses each, and
/// <c>robots.txt</c>. Only a site that knows its own address has them.
/// </summary>
/// <param name="parts">The parts of the site.</param>
internal sealed class Sitemap(SiteParts parts)
{
    /// <summary>The address of the sitemap, or of the index of sitemaps.</summary>
    public const string Address = "sitemap.xml";

    /// <summary>The address of the file that tells crawlers where the sitemap is.</summary>
    public const string RobotsAddress = "robots.txt";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Returns the address of a part of the sitemap.</summary>
    /// <param name="number">The number of the part, from 1.</param>
    public static string AddressOf(int number) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{number}.xml");

    /// <summary>Returns the number of parts for a number of addresses; 1 for a sitemap that is not split.</summary>
    public static int CountOf(int addresses) => Math.Max(1, (addresses + SiteLimits.Sitemap - 1) / SiteLimits.Sitemap);

    /// <summary>Returns the index of the parts of a sitemap.</summary>
    public byte[] WriteIndex(int count) =>
        XmlDocumentWriter.Write(xml =>
        {
            xml.WriteStartElement("sitemapindex", Namespace);
            for (int number = 1; number <= count; number++)
            {
                xml.WriteStartElement("sitemap");
                xml.WriteElementString("loc", parts.UrlOf(AddressOf(number)));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });

    /// <summary>Returns a sitemap of some addresses.</summary>
    public byte[] Write(IEnumerable<string> addresses) =>
        XmlDocumentWriter.Write(xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (string address in addresses)
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", parts.UrlOf(address));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });

    /// <summary>Returns <c>robots.txt</c>, which allows everything.</summary>
    public byte[] WriteRobots() =>
        Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {parts.UrlOf(Address)}\n");
}
