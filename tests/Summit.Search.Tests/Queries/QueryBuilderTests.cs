using FsCheck;
using FsCheck.Fluent;
using Summit.Helsinki;

namespace Summit.Search.Tests.Queries;

public sealed class QueryBuilderTests
{
    [Fact]
    public void A_built_query_finds_the_same_as_its_text()
    {
        var query = new QueryBuilder(stackalloc byte[1024]);
        query
            .Must()
            .Field("headline")
            .Word("putin")
            .Phrase("press conference"u8)
            .Not()
            .Prefix("nord")
            .Fuzzy("sumit"u8, 2);
        query.Should().Field("summary"u8).Near("arms treaty", 7);
        query
            .Must()
            .Field("headline")
            .BeginGroup()
            .Word("trump")
            .BeginGroup()
            .Not()
            .Word("helsinki")
            .Word("putin")
            .EndGroup()
            .EndGroup()
            .Word("treaty");
        Assert.False(query.IsTruncated);
        Assert.Equal(
            Found(
                "+headline:putin \"press conference\" -nord* sumit~2 summary:NEAR(arms treaty, 7) +headline:(trump (-helsinki putin)) treaty"
            ),
            Found(query.Query)
        );
        Assert.NotEmpty(Found(query.Query));
    }

    [Fact]
    public void Operator_characters_are_taken_literally()
    {
        var query = new QueryBuilder(stackalloc byte[256]);
        query.Must().Word("\"press-conference)");
        Assert.Equal(Found("+\"press conference\""), Found(query.Query));
        Assert.NotEmpty(Found(query.Query));
    }

    [Fact]
    public void Open_groups_end_with_the_query()
    {
        var query = new QueryBuilder(stackalloc byte[512]);
        query.EndGroup().Must().BeginGroup().Word("putin").Not().Word("trump");
        Assert.Equal(Found("+(putin -trump)"), Found(query.Query));
    }

    [Fact]
    public void Parts_beyond_the_capacity_are_left_out() =>
        Prop.ForAll(
                (
                    from capacity in Gen.Choose(0, 400)
                    from words in Inputs.Text.ListOf()
                    select (capacity, words)
                ).ToArbitrary(),
                input =>
                {
                    var query = new QueryBuilder(stackalloc byte[input.capacity]);
                    var parts = new QueryPart[60];
                    int asked = 0;
                    foreach (string text in input.words)
                    {
                        asked += text.Length == 0 ? 1 : 2;
                        query.Field(text).Near(text, -1);
                        if (text.Length > 0)
                            query.BeginGroup();
                    }

                    int count = Inputs.Entries.DescribeQuery(query.Query, parts, out _);
                    foreach (QueryPart part in parts.AsSpan(0, count))
                        _ = query.Text[part.Text].Length + query.Text[part.FieldName].Length;
                    Found(query.Query);
                    return (count == asked || query.IsTruncated) && count <= asked;
                }
            )
            .Check(Properties.Cases(1000));

    [Fact]
    public void Building_allocates_nothing() =>
        Assert.Equal(
            0,
            AllocatedBytes.Of(() =>
            {
                Span<SearchHit<Entry>> hits = stackalloc SearchHit<Entry>[10];
                var query = new QueryBuilder(stackalloc byte[512]);
                query.Must().Field("headline").Word("putin").Phrase("press conference"u8).Not().Prefix("nord");
                Inputs.Entries.Search(query.Query, hits);
            })
        );

    private static (string, float)[] Found(SearchQuery query)
    {
        var hits = new SearchHit<Entry>[100];
        int count = Inputs.Entries.Search(query, hits);
        return [.. hits.Take(count).Select(hit => (hit.Record.Id, hit.Score))];
    }
}
