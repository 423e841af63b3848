using System.Buffers;
using System.Text;
using System.Text.Json;
using Summit.Site.Addresses;
using Summit.Site.Pages;

namespace Summit.Site.LinkedData;

/// <summary>Writes the linked data of a page as JSON-LD.</summary>
internal static class PageGraph
{
    /// <summary>
    /// Returns the JSON-LD of a page. The encoder escapes <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c>, so that no text ends
    /// the script element.
    /// </summary>
    public static string Of(SitePage page)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            if (page.Plan is RecordPlan plan)
            {
                RecordNode.Write(json, page, plan.Record);
            }
            else
            {
                json.WriteString("@context", PublicIris.Schema);
                WritePage(json, page);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WritePage(Utf8JsonWriter json, SitePage page)
    {
        bool isCorpus = page.Plan is HomePlan or AboutPlan;
        json.WriteString(
            "@type",
            isCorpus ? "Dataset"
                : page.Plan is SearchPlan ? "SearchResultsPage"
                : "CollectionPage"
        );
        json.WriteString("@id", page.UrlOf(isCorpus ? PageAddress.Home : page.Address) ?? page.LinkTo(page.Address));
        json.WriteString("name", isCorpus ? page.SiteTitle : page.Title);
        if (page.Plan.Description is { } description)
            json.WriteString("description", description);
        if (!isCorpus)
        {
            json.WriteString("isPartOf", page.UrlOf(PageAddress.Home) ?? page.LinkTo(PageAddress.Home));
            return;
        }

        ICorpus corpus = page.Catalog.Corpus;
        json.WriteString("version", page.Catalog.Digest);
        if (corpus.License is { } license)
            json.WriteString("license", license);
        if (corpus.Attribution is { } attribution)
            json.WriteString("creditText", attribution);
        if (page.Site.Language is { } language)
            json.WriteString("inLanguage", language);
    }
}
