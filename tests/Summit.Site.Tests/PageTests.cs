using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Summit.Site.Tests.Harness;

namespace Summit.Site.Tests;

public sealed class PageTests
{
    [Theory]
    [MemberData(nameof(TestCorpora.Names), MemberType = typeof(TestCorpora))]
    public async Task Pages_are_valid_and_have_one_main_heading_and_headings_in_order(string corpus)
    {
        RenderedSite site = await RenderedSite.Of(corpus);
        foreach (string page in site.Pages)
        {
            IHtmlDocument document = site.Parse(page);
            Assert.Equal("CSS1Compat", document.CompatMode);
            Assert.Single(document.QuerySelectorAll("h1"));
            Assert.Single(document.QuerySelectorAll("main"));
            int level = 1;
            foreach (IElement heading in document.QuerySelectorAll("h1, h2, h3, h4"))
            {
                int next = heading.LocalName[1] - '0';
                Assert.True(next <= level + 1, $"{page}: h{level} is followed by h{next} '{heading.TextContent}'.");
                level = next;
            }

            string[] ids = [.. document.QuerySelectorAll("[id]").Select(element => element.Id!)];
            Assert.Equal(ids.Length, ids.Distinct().Count());
            foreach (IElement input in document.QuerySelectorAll("input, select"))
                Assert.NotNull(document.QuerySelector($"label[for='{input.Id}']"));
            foreach (
                string name in document
                    .QuerySelectorAll("[aria-labelledby]")
                    .Select(e => e.GetAttribute("aria-labelledby")!)
            )
                Assert.NotNull(document.GetElementById(name));
        }
    }

    [Theory]
    [MemberData(nameof(TestCorpora.Names), MemberType = typeof(TestCorpora))]
    public async Task Pages_run_and_load_nothing_but_files_of_the_site(string corpus)
    {
        RenderedSite site = await RenderedSite.Of(corpus);
        foreach (string page in site.Pages)
        {
            IHtmlDocument document = site.Parse(page);
            string policy = document
                .QuerySelector("meta[http-equiv='Content-Security-Policy']")!
                .GetAttribute("content")!;
            Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe-inline", policy, StringComparison.Ordinal);
            foreach (IElement script in document.Scripts)
                Assert.True(
                    script.GetAttribute("type") == "application/ld+json"
                        || (script.TextContent.Length == 0 && IsRelative(script.GetAttribute("src")!)),
                    page
                );
            Assert.Empty(document.QuerySelectorAll("style, iframe, object, embed, base, img"));
            Assert.All(document.QuerySelectorAll("link[rel=stylesheet], link[rel=icon]"), link =>
                Assert.True(IsRelative(link.GetAttribute("href")!))
            );
            foreach (IAttr attribute in document.All.SelectMany(element => element.Attributes))
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.Ordinal), $"{page}: {attribute.Name}");
                Assert.NotEqual("style", attribute.Name);
            }
        }
    }

    [Fact]
    public async Task Every_record_has_a_page_with_its_label_and_its_values()
    {
        RenderedSite site = await RenderedSite.Of("Helsinki");
        var catalog = CorpusCatalog.Of(Helsinki2018.Corpus, CatalogOptions.Unbounded());
        foreach (CatalogTable table in catalog.Tables)
        {
            for (int ordinal = 0; ordinal < table.Count; ordinal++)
            {
                CatalogRecord record = table.At(ordinal);
                string text = site.Parse(
                    Addresses.PageAddress.OfRecord(table.Name, record.Key, ordinal)
                ).Body!.TextContent;
                foreach (
                    CatalogField field in table.Fields.Where(field =>
                        field.Kind == FieldKind.Text && !field.Description.IsUri
                    )
                )
                    Assert.All(record.ValuesOf(field), value =>
                        Assert.Contains(value.Label, text, StringComparison.Ordinal)
                    );
            }
        }
    }

    [Fact]
    public async Task The_page_of_a_record_lists_what_refers_to_it()
    {
        RenderedSite site = await RenderedSite.Of("Helsinki");
        IHtmlDocument page = site.Parse("speakers/sauli-niinisto.html");
        IElement section = page.GetElementById("entries.speakers")!;
        Assert.Equal(
            Speaker.SauliNiinisto.Entries.Select(entry => entry.Headline),
            section.QuerySelectorAll(".title").Select(title => title.TextContent.Trim())
        );
    }

    [Fact]
    public async Task A_timeline_lists_all_records_from_the_newest_and_from_the_oldest()
    {
        RenderedSite site = await RenderedSite.Of("Helsinki");
        string[] labels = [.. Helsinki2018.Entries.Select(entry => entry.Headline)];
        Assert.Equal(labels.Reverse(), TitlesOf("entries/index.html"));
        Assert.Equal(labels, TitlesOf("entries/oldest/index.html"));

        IEnumerable<string> TitlesOf(string page) =>
            site.Parse(page).QuerySelectorAll(".post .title").Select(title => title.TextContent.Trim());
    }

    [Fact]
    public async Task Without_a_script_the_search_page_leads_to_the_tables()
    {
        RenderedSite site = await RenderedSite.Of("Helsinki");
        IHtmlDocument page = site.Parse("search.html");
        string withoutScript = page.QuerySelector("noscript")!.InnerHtml;
        Assert.Contains("entries/index.html", withoutScript, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("form[role=search][method=get] input[name=q]"));
        Assert.NotNull(page.GetElementById("search-results"));
    }

    private static bool IsRelative(string link) =>
        !link.StartsWith('/') && !Uri.TryCreate(link, UriKind.Absolute, out _);
}
