using System.Text.Json;
using Summit.AspNetCore.Tests.Harness;

namespace Summit.AspNetCore.Tests;

public sealed class ConditionTests
{
    private static readonly CorpusCatalog Helsinki = CorpusCatalog.Of(Helsinki2018.Corpus);

    [Theory]
    [InlineData("speakers=Putin", "speakers=Putin")]
    [InlineData("speakers!=Putin", "speakers!=Putin")]
    [InlineData("where=speakers=Putin", "speakers=Putin")]
    [InlineData("where=speakers!%3DPutin&topics=syria", "speakers!=Putin", "topics=syria")]
    [InlineData("speakers=Putin&speakers=donald-trump", "speakers=Putin", "speakers=donald-trump")]
    [InlineData(
        "published=2018-07-16T15:00:00Z..2018-07-16T16:00:00Z",
        "published=2018-07-16T15:00:00Z..2018-07-16T16:00:00Z"
    )]
    [InlineData("Published=..%3D2018-07-16T12:00:00Z", "published=..=2018-07-16T12:00:00Z")]
    [InlineData("stance=", "stance=")]
    public async Task Conditions_select_the_records_that_the_catalogue_selects(string query, params string[] conditions)
    {
        string table = query.StartsWith("stance", StringComparison.Ordinal) ? "utterances" : "entries";
        CatalogPage expected = Helsinki
            .Table(table)
            .List(new ListRequest { Conditions = [.. conditions.Select(CatalogCondition.Parse)], Limit = 100 });
        JsonElement page = await Api.GetAsync($"/Helsinki2018/{table}?{query}&limit=100");
        Assert.Equal(expected.Total, page.GetProperty("total").GetInt32());
        Assert.Equal(expected.Records.Select(record => record.Key), Keys(page.GetProperty("records")));
    }

    [Theory]
    [InlineData("published", "published", false)]
    [InlineData("-published", "published", true)]
    [InlineData("-headline", "headline", true)]
    public async Task Records_are_sorted_by_a_field(string sort, string field, bool isDescending)
    {
        CatalogPage expected = Helsinki
            .Table("entries")
            .List(new ListRequest { Sort = new CatalogSort(field, isDescending), Limit = 100 });
        JsonElement page = await Api.GetAsync($"/Helsinki2018/entries?sort={sort}&limit=100");
        Assert.Equal(expected.Records.Select(record => record.Key), Keys(page.GetProperty("records")));
    }

    [Fact]
    public async Task Pages_lead_to_each_other_with_all_conditions()
    {
        JsonElement first = await Api.GetAsync("/Helsinki2018/entries?speakers=donald-trump&limit=3&sort=-published");
        string next = first.GetProperty("next").GetString()!;
        Assert.Equal("/Helsinki2018/entries?speakers=donald-trump&limit=3&sort=-published&offset=3", next);
        JsonElement second = await Api.GetAsync(next);
        string previous = second.GetProperty("previous").GetString()!;
        Assert.Equal(first.GetRawText(), (await Api.GetAsync(previous)).GetRawText());
        Assert.Equal(JsonValueKind.Null, first.GetProperty("previous").ValueKind);
    }

    [Fact]
    public async Task A_field_with_the_name_of_a_parameter_is_named_with_where()
    {
        JsonElement page = await Api.GetAsync("/Collisions/~search?where=limit=4&where=sort=down&limit=1&sort=limit");
        Assert.Equal(["tree"], Keys(page.GetProperty("records")));
    }

    [Fact]
    public async Task A_timeline_is_a_range_or_the_past_of_a_time()
    {
        CatalogTable entries = Helsinki.Table("entries");
        CatalogPage range = entries.Timeline(
            new TimelineRequest
            {
                From = "2018-07-16T15:00:00Z",
                To = "2018-07-16T16:00:00Z",
                Limit = 100,
            }
        );
        CatalogPage past = entries.Timeline(new TimelineRequest { AsOf = "2018-07-16T15:00:00Z", Limit = 5 });
        JsonElement givenRange = await Api.GetAsync(
            "/Helsinki2018/entries/timeline?from=2018-07-16T15:00:00Z&to=2018-07-16T16:00:00Z&limit=100"
        );
        JsonElement givenPast = await Api.GetAsync("/Helsinki2018/entries/timeline?as-of=2018-07-16T15:00:00Z&limit=5");
        Assert.Equal(range.Records.Select(record => record.Key), Keys(givenRange.GetProperty("records")));
        Assert.Equal(past.Records.Select(record => record.Key), Keys(givenPast.GetProperty("records")));
        Assert.Equal(past.Total, givenPast.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_tree_holds_every_record_after_the_records_above_it()
    {
        foreach (CatalogTable table in ApiServer.Tables.Where(table => table.Hierarchy is not null))
        {
            JsonElement tree = await Api.GetAsync($"{ApiServer.AddressOf(table)}/tree?limit=100");
            JsonElement[] nodes = [.. tree.GetProperty("nodes").EnumerateArray()];
            Assert.Equal(
                table.Tree().Take(100).Select(node => (node.Depth, node.Record.Key)),
                nodes.Select(node =>
                    (node.GetProperty("depth").GetInt32(), node.GetProperty("record").GetProperty("id").GetString()!)
                )
            );
        }
    }

    [Fact]
    public async Task Related_records_are_similar_or_refer_to_the_record()
    {
        foreach (CatalogTable table in ApiServer.Tables)
        {
            CatalogRecord record = table.At(0);
            RelatedRecords expected = table.Related(record, 4);
            string name = record.Key.Length > 0 ? Uri.EscapeDataString(record.Key) : "0";
            JsonElement given = await Api.GetAsync($"{ApiServer.AddressOf(table)}/related/{name}?limit=4");
            Assert.Equal(
                expected.Similar.Select(similar => Api.JsonOf(similar)),
                given.GetProperty("similar").EnumerateArray().Select(similar => similar.GetRawText())
            );
            Assert.Equal(
                expected.Referring.Select(referring => (referring.Table.Id, referring.Total, referring.Records.Count)),
                given
                    .GetProperty("referring")
                    .EnumerateArray()
                    .Select(referring =>
                        (
                            referring.GetProperty("table").GetString()!,
                            referring.GetProperty("total").GetInt32(),
                            referring.GetProperty("records").GetArrayLength()
                        )
                    )
            );
        }
    }

    private static IEnumerable<string?> Keys(JsonElement records) =>
        records.EnumerateArray().Select(record => record.GetProperty("id").GetString());
}
