using System.Text.Json;
using Summit.AspNetCore.Tests.Harness;
using Summit.Json;

namespace Summit.AspNetCore.Tests;

public sealed class SearchTests
{
    private static readonly string[] Queries =
    [
        "nuclear arms",
        "Trump",
        "\"press conference\"",
        "put*",
        "syria~ -trump",
        "headline:Putin",
        "nucular",
        "",
        "title",
        "NEAR(trump putin, 5)",
        "\"",
        "((((",
        "né 😀 \u0001",
    ];

    [Fact]
    public async Task A_search_returns_the_hits_of_the_catalogue_in_every_table()
    {
        foreach (CatalogTable table in ApiServer.Tables.Where(table => table.IsSearchable))
        {
            foreach (string query in Queries)
            {
                foreach (int offset in (int[])[0, 2, 1000])
                {
                    SearchPage expected = table.Search(new SearchRequest(query) { Offset = offset, Limit = 3 });
                    string address =
                        $"{ApiServer.AddressOf(table)}/search?q={Uri.EscapeDataString(query)}&offset={offset}&limit=3";
                    JsonElement plain = await Api.GetAsync(address);
                    JsonElement described = await Api.GetAsync($"{address}&highlight=true&facets=true");
                    AssertSame(expected, query, plain);
                    AssertSame(expected, query, described);
                    AssertSameRecords(expected, await Api.GetAsync($"{address}&expand=1"), new RecordJsonOptions());
                    AssertSameRecords(
                        expected,
                        await Api.GetAsync($"{address}&expand=2&highlight=true"),
                        new RecordJsonOptions { ExpandDepth = 1 }
                    );
                }
            }
        }
    }

    [Fact]
    public async Task An_expanded_query_returns_the_hits_of_the_catalogue()
    {
        CatalogTable table = ApiServer.Tables.First(table => table.IsSearchable);
        string address = $"{ApiServer.AddressOf(table)}/search?q=nuclear+treaty&offset=1&limit=5";
        var request = new SearchRequest("nuclear treaty") { Offset = 1, Limit = 5 };
        SearchPage expanded = table.Search(request with { Expand = Expand.BestHits });
        Assert.NotEqual(table.Search(request).Total, expanded.Total);

        AssertSame(expanded, request.Query, await Api.GetAsync($"{address}&expand-query=true"));
        AssertSame(expanded, request.Query, await Api.GetAsync($"{address}&expand-query=true&facets=true"));
        AssertSame(table.Search(request), request.Query, await Api.GetAsync($"{address}&expand-query=false"));
        JsonElement all = await Api.GetAsync("/Helsinki2018/search?q=nuclear+treaty&limit=5&expand-query=true");
        Assert.Equal(expanded.Total, all.GetProperty("tables")[0].GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Highlights_locate_the_matches_in_the_label_and_the_passage()
    {
        JsonElement page = await Api.GetAsync("/Helsinki2018/entries/search?q=nuclear&highlight=true&limit=100");
        int found = 0;
        foreach (JsonElement hit in page.GetProperty("hits").EnumerateArray())
        {
            JsonElement[] marked =
                hit.GetProperty("snippet").ValueKind == JsonValueKind.Null ? [hit] : [hit, hit.GetProperty("snippet")];
            foreach (JsonElement text in marked)
            {
                foreach (JsonElement highlight in text.GetProperty("highlights").EnumerateArray())
                {
                    string match = text.GetProperty(text.TryGetProperty("label", out _) ? "label" : "text")
                        .GetString()!
                        .Substring(
                            highlight.GetProperty("start").GetInt32(),
                            highlight.GetProperty("length").GetInt32()
                        );
                    Assert.StartsWith("nuclear", match, StringComparison.OrdinalIgnoreCase);
                    found++;
                }
            }
        }

        Assert.NotEqual(0, found);
    }

    [Fact]
    public async Task Texts_are_written_without_markup()
    {
        JsonElement page = await Api.GetAsync("/Collisions/~search/search?q=tree&highlight=true");
        JsonElement hit = page.GetProperty("hits")[0];
        Assert.Equal("The <b>tree</b> & the \"wood\"", hit.GetProperty("label").GetString());
        Assert.Equal(7, hit.GetProperty("highlights")[0].GetProperty("start").GetInt32());
    }

    [Fact]
    public async Task Facets_count_all_matches_and_conditions_and_order_apply()
    {
        CatalogTable entries = CorpusCatalog.Of(Helsinki2018.Corpus).Table("entries");
        var request = new SearchRequest("summit")
        {
            Conditions = [CatalogCondition.Parse("speakers=donald-trump")],
            Sort = new CatalogSort("published", IsDescending: true),
            WithFacets = true,
            FacetFields = ["topics", "speakers"],
            Limit = 2,
        };
        SearchPage expected = entries.Search(request);
        JsonElement page = await Api.GetAsync(
            "/Helsinki2018/entries/search?q=summit&speakers=donald-trump&sort=-published&facets=topics,speakers&limit=2"
        );
        AssertSame(expected, "summit", page);
        AssertSameFacets(expected.Facets, page.GetProperty("facets"));

        JsonElement counts = await Api.GetAsync(
            "/Helsinki2018/entries/facets?speakers=donald-trump&facets=topics,speakers"
        );
        AssertSameFacets(entries.CountFacets(request.Conditions, request.FacetFields), counts.GetProperty("facets"));
    }

    [Fact]
    public async Task A_search_of_all_tables_returns_the_best_hits_of_each_and_leads_to_its_search()
    {
        JsonElement all = await Api.GetAsync("/Helsinki2018/search?q=putin&limit=2");
        JsonElement[] tables = [.. all.GetProperty("tables").EnumerateArray()];
        Assert.Equal(
            CorpusCatalog.Of(Helsinki2018.Corpus).Searchable.Select(table => table.Id),
            tables.Select(table => table.GetProperty("table").GetString())
        );
        foreach (JsonElement table in tables)
        {
            JsonElement one = await Api.GetAsync(table.GetProperty("search").GetString()!);
            Assert.Equal(one.GetProperty("total").GetInt32(), table.GetProperty("total").GetInt32());
            Assert.Equal(one.GetProperty("hits").GetRawText(), table.GetProperty("hits").GetRawText());
        }
    }

    [Fact]
    public async Task Queries_are_completed_and_corrected_as_the_library_does()
    {
        CatalogTable entries = CorpusCatalog.Of(Helsinki2018.Corpus).Table("entries");
        JsonElement completed = await Api.GetAsync("/Helsinki2018/entries/complete?q=the+nucl&limit=5");
        Assert.Equal(
            entries.Complete("the nucl").Take(5),
            completed.GetProperty("completions").EnumerateArray().Select(text => text.GetString()!)
        );
        JsonElement corrected = await Api.GetAsync("/Helsinki2018/entries/correct?q=nucular+arms");
        Assert.Equal("nuclear arms", corrected.GetProperty("correction").GetString());
        JsonElement right = await Api.GetAsync("/Helsinki2018/entries/correct?q=nuclear");
        Assert.Equal(JsonValueKind.Null, right.GetProperty("correction").ValueKind);
    }

    private static void AssertSame(SearchPage expected, string query, JsonElement page)
    {
        Assert.Equal(query, page.GetProperty("query").GetString());
        Assert.Equal(expected.Total, page.GetProperty("total").GetInt32());
        Assert.Equal(expected.Correction, page.GetProperty("correction").GetString());
        Assert.Equal(expected.NextOffset is not null, page.GetProperty("next").ValueKind != JsonValueKind.Null);
        Assert.Equal(
            expected.Hits.Select(hit => (hit.Record.Label, hit.Score)),
            page.GetProperty("hits")
                .EnumerateArray()
                .Select(hit => (hit.GetProperty("label").GetString()!, hit.GetProperty("score").GetSingle()))
        );
        Assert.Equal(
            expected.Hits.Select(hit => hit.Record.Key.Length > 0 ? hit.Record.Key : Api.JsonOf(hit.Record)),
            RecordsOf(page)
        );
    }

    private static void AssertSameRecords(SearchPage expected, JsonElement page, RecordJsonOptions options) =>
        Assert.Equal(expected.Hits.Select(hit => Api.JsonOf(hit.Record, options)), RecordsOf(page));

    private static IEnumerable<string?> RecordsOf(JsonElement page) =>
        page.GetProperty("hits")
            .EnumerateArray()
            .Select(hit => hit.GetProperty("record"))
            .Select(record => record.ValueKind == JsonValueKind.String ? record.GetString() : record.GetRawText());

    private static void AssertSameFacets(IReadOnlyList<Facet> expected, JsonElement facets) =>
        Assert.Equal(
            expected.SelectMany(facet => facet.Values.Select(value => (Camel(facet), value.Id, value.Count))),
            facets
                .EnumerateArray()
                .SelectMany(facet =>
                    facet
                        .GetProperty("values")
                        .EnumerateArray()
                        .Select(value =>
                            (
                                facet.GetProperty("field").GetString()!,
                                value.GetProperty("id").GetString()!,
                                value.GetProperty("count").GetInt32()
                            )
                        )
                )
        );

    private static string Camel(Facet facet) => JsonNamingPolicy.CamelCase.ConvertName(facet.Field.Name);
}
