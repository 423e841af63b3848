using System.Xml;
using Summit.Catalog;
using Summit.Site.Addresses;
using Summit.Site.Content;
using Summit.Site.Notation;

namespace Summit.Site.Feeds;

/// <summary>Writes the latest records of a timeline as an Atom feed (RFC 4287).</summary>
/// <param name="parts">The parts of the site.</param>
internal sealed class AtomFeed(SiteParts parts)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>Returns the feed of a timeline.</summary>
    public byte[] Write(TableContent table)
    {
        string address = PageAddress.OfFeed(table.Table.Name);
        ICorpus corpus = parts.Content.Catalog.Corpus;
        return XmlDocumentWriter.Write(xml =>
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteElementString("title", XmlDocumentWriter.Clean($"{table.Title} · {parts.Content.Title}"));
            if (table.Table.Summary is { } summary)
                xml.WriteElementString("subtitle", XmlDocumentWriter.Clean(summary));
            xml.WriteElementString("id", IdOf(address));
            xml.WriteElementString(
                "updated",
                TimeOf(table.Records.Count == 0 ? null : table.MomentOf(table.Records[^1]))
            );
            WriteLink(xml, "self", "application/atom+xml", address, address);
            WriteLink(xml, "alternate", "text/html", address, PageAddress.OfTable(table.Table.Name));
            xml.WriteStartElement("author");
            xml.WriteElementString("name", XmlDocumentWriter.Clean(corpus.Attribution ?? parts.Content.Title));
            xml.WriteEndElement();
            if (corpus.License is { } license)
                xml.WriteElementString("rights", XmlDocumentWriter.Clean(license));
            foreach (CatalogRecord record in table.Records.Reverse().Take(SiteLimits.Feed))
                WriteEntry(xml, table, record, address);
            xml.WriteEndElement();
        });
    }

    private static string TimeOf(Moment? moment) => $"{(moment ?? default).Value:yyyy-MM-dd'T'HH:mm:ss'Z'}";

    private void WriteEntry(XmlWriter xml, TableContent table, CatalogRecord record, string feed)
    {
        string address = PageAddress.OfRecord(record.Table.Name, record.Key, record.Ordinal);
        xml.WriteStartElement("entry");
        xml.WriteElementString(
            "title",
            XmlDocumentWriter.Clean(TextCut.At(parts.Content.TitleOf(record), SiteLimits.Description))
        );
        xml.WriteElementString("id", IdOf(address));
        xml.WriteElementString("updated", TimeOf(table.MomentOf(record)));
        xml.WriteElementString("published", TimeOf(table.MomentOf(record)));
        WriteLink(xml, "alternate", "text/html", feed, address);
        if (parts.Content.LeadOf(record, SiteLimits.SummaryText) is { } lead)
            xml.WriteElementString("summary", XmlDocumentWriter.Clean(lead));
        xml.WriteEndElement();
    }

    private void WriteLink(XmlWriter xml, string relation, string type, string feed, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", parts.UrlOf(address) ?? PageAddress.Link(feed, address));
        xml.WriteEndElement();
    }

    /// <summary>
    /// Returns the identifier of a page, which never changes: its address, or a URN if the site does not know its own
    /// address.
    /// </summary>
    private string IdOf(string address) =>
        parts.UrlOf(address) ?? $"urn:summit:{PathSegment.Of(parts.Content.Catalog.Corpus.Name)}:{address}";
}
