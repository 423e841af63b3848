using System.Text.Json;
using Summit.Json;
using Summit.Mcp.Answers;

namespace Summit.Mcp.Tests;

public sealed class AnswerTests
{
    private static readonly string[] KindField = ["kind"];

    public static TheoryData<string> Corpora => [.. McpConnection.Corpora.Keys];

    [Theory]
    [MemberData(nameof(Corpora))]
    public async Task Pages_of_every_table_have_all_records_with_citations(string corpus)
    {
        await using McpConnection connection = await McpConnection.OpenAsync(McpConnection.Corpora[corpus]);
        foreach (CatalogTable table in connection.Catalog.Tables)
        {
            var permalinks = new List<string>();
            int? offset = 0;
            while (offset is { } start)
            {
                JsonElement page = await connection.AnswerAsync(
                    $"list_{table.Id.Replace('-', '_')}",
                    ("limit", 50),
                    ("offset", start)
                );
                Assert.Equal(table.Count, page.GetProperty("total").GetInt32());
                foreach (JsonElement item in page.GetProperty("records").EnumerateArray())
                {
                    permalinks.Add(item.GetProperty("citation").GetProperty("permalink").GetString()!);
                    AssertIsRecord(table.At(permalinks.Count - 1), item.GetProperty("record"));
                }

                offset = page.TryGetProperty("nextOffset", out JsonElement next) ? next.GetInt32() : null;
            }

            Assert.Equal(Enumerable.Range(0, table.Count).Select(i => table.At(i).Citation.Permalink), permalinks);
        }
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public async Task Every_keyed_record_is_returned_by_its_key(string corpus)
    {
        await using McpConnection connection = await McpConnection.OpenAsync(McpConnection.Corpora[corpus]);
        foreach (CatalogTable table in connection.Catalog.Tables.Where(table => table.IsKeyed))
        {
            CatalogRecord record = table.At(table.Count - 1);

            JsonElement answer = await connection.AnswerAsync("get", ("table", table.Id), ("key", record.Key));

            Assert.Equal(record.Label, answer.GetProperty("label").GetString());
            AssertIsRecord(record, answer.GetProperty("record"));
        }
    }

    [Fact]
    public async Task A_search_gives_snippets_and_the_source_of_each_hit()
    {
        await using McpConnection connection = await McpConnection.OpenAsync();

        JsonElement answer = await connection.AnswerAsync("search", ("query", "nuclear arms"), ("table", "utterances"));

        JsonElement table = Assert.Single(answer.GetProperty("tables").EnumerateArray());
        Assert.True(table.GetProperty("total").GetInt32() > 1);
        JsonElement[] citations =
        [
            .. table.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("citation")),
        ];
        Assert.All(citations, citation => Assert.NotEmpty(citation.GetProperty("source").GetString()!));
        Assert.Contains(citations, citation => citation.TryGetProperty("locator", out _));
    }

    [Fact]
    public async Task An_expanded_search_finds_more()
    {
        await using McpConnection connection = await McpConnection.OpenAsync();
        SearchPage expected = connection
            .Catalog.Table("entries")
            .Search(new SearchRequest("nuclear treaty") { Expand = Expand.BestHits });

        JsonElement plain = await connection.AnswerAsync("search", ("query", "nuclear treaty"), ("table", "entries"));
        JsonElement answer = await connection.AnswerAsync(
            "search",
            ("query", "nuclear treaty"),
            ("table", "entries"),
            ("expandQuery", true)
        );

        Assert.True(TotalOf(plain) < TotalOf(answer));
        Assert.Equal(expected.Total, TotalOf(answer));

        static int TotalOf(JsonElement answer) => answer.GetProperty("tables")[0].GetProperty("total").GetInt32();
    }

    [Fact]
    public async Task A_misspelled_query_is_answered_with_a_correction()
    {
        await using McpConnection connection = await McpConnection.OpenAsync();

        JsonElement answer = await connection.AnswerAsync("search", ("query", "nucular"), ("table", "entries"));

        JsonElement table = answer.GetProperty("tables")[0];
        Assert.Equal("nuclear", table.GetProperty("correction").GetString());
        Assert.Equal("nucular", table.GetProperty("unknownWords")[0].GetString());
    }

    [Fact]
    public async Task Who_said_what_about_what_is_found_by_names_in_any_script()
    {
        await using McpConnection connection = await McpConnection.OpenAsync();

        JsonElement answer = await connection.AnswerAsync(
            "who_said_what",
            ("who", "Путин"),
            ("about", "election-interference"),
            ("limit", 50)
        );

        JsonElement[] records = [.. answer.GetProperty("records").EnumerateArray()];
        Assert.NotEmpty(records);
        Assert.All(records, record =>
            Assert.Equal("vladimir-putin", record.GetProperty("record").GetProperty("speaker").GetString())
        );
        JsonElement found = await connection.AnswerAsync("who_said_what", ("who", "Putin"), ("query", "election"));
        Assert.NotEqual(0, found.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_timeline_as_of_a_moment_begins_with_the_latest_record()
    {
        await using McpConnection connection = await McpConnection.OpenAsync();

        JsonElement answer = await connection.AnswerAsync(
            "timeline",
            ("table", "entries"),
            ("asOf", "2018-07-16T15:00:00Z"),
            ("limit", 2)
        );

        string[] times =
        [
            .. answer
                .GetProperty("records")
                .EnumerateArray()
                .Select(record => record.GetProperty("record").GetProperty("published").GetString()!),
        ];
        Assert.Equal(2, times.Length);
        Assert.True(string.CompareOrdinal(times[0], times[1]) >= 0);
        Assert.True(string.CompareOrdinal(times[0], "2018-07-16T15:00:00Z") <= 0);
    }

    [Fact]
    public async Task Facets_count_all_records_or_the_matches_of_a_query()
    {
        await using McpConnection connection = await McpConnection.OpenAsync();

        JsonElement all = await connection.AnswerAsync("facets", ("table", "entries"), ("fields", KindField));
        JsonElement some = await connection.AnswerAsync(
            "facets",
            ("table", "entries"),
            ("fields", KindField),
            ("query", "nuclear")
        );

        Assert.Equal(Helsinki2018.Entries.Count, Count(all));
        Assert.InRange(Count(some), 1, Helsinki2018.Entries.Count - 1);

        static int Count(JsonElement answer) =>
            answer
                .GetProperty("facets")[0]
                .GetProperty("values")
                .EnumerateArray()
                .Sum(value => value.GetProperty("records").GetInt32());
    }

    [Fact]
    public async Task Related_records_and_the_tree_lead_from_record_to_record()
    {
        await using McpConnection connection = await McpConnection.OpenAsync();

        JsonElement related = await connection.AnswerAsync(
            "related",
            ("table", "speakers"),
            ("key", "Putin"),
            ("limit", 3)
        );
        JsonElement roots = await connection.AnswerAsync("tree", ("table", "topics"), ("limit", 50));

        Assert.Contains(related.GetProperty("referring").EnumerateArray(), referring =>
            referring.GetProperty("table").GetString() == "entries"
        );
        JsonElement root = roots
            .GetProperty("records")
            .EnumerateArray()
            .First(item => item.GetProperty("below").GetInt32() > 0);
        JsonElement below = await connection.AnswerAsync(
            "tree",
            ("table", "topics"),
            ("key", root.GetProperty("key").GetString()),
            ("limit", 50)
        );
        Assert.Equal(root.GetProperty("below").GetInt32(), below.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task The_description_names_tables_fields_and_rights()
    {
        await using McpConnection connection = await McpConnection.OpenAsync();

        JsonElement corpus = await connection.AnswerAsync("describe");
        JsonElement entries = await connection.AnswerAsync("describe", ("table", "entries"));

        Assert.Equal(connection.Catalog.Tables.Count, corpus.GetProperty("tables").GetArrayLength());
        Assert.NotEmpty(corpus.GetProperty("license").GetString()!);
        Assert.Equal("published", entries.GetProperty("timeline").GetString());
        Assert.Equal(connection.Catalog.Table("entries").Fields.Count, entries.GetProperty("fields").GetArrayLength());
    }

    private static void AssertIsRecord(CatalogRecord record, JsonElement json)
    {
        JsonElement expected = AnswerJson.Element(writer =>
            record.WriteJson(writer, new RecordJsonOptions { OmitNulls = true })
        );
        Assert.True(JsonElement.DeepEquals(expected, json), record.Label);
    }
}
