using Summit.Helsinki;
using Summit.Search.Tests.Queries;

namespace Summit.Search.Tests.Allocating;

/// <summary>The allocating methods return what their twins write to a span.</summary>
public sealed class AllocatingTests
{
    private const string Query = "nuclear arms putin";

    [Fact]
    public void Hits_are_those_of_the_span_methods()
    {
        var hits = new SearchHit<Entry>[7];
        int count = Inputs.Entries.Search(Query, hits);
        Assert.Equal(hits[..count], Inputs.Entries.SearchToArray(Query, 7));
        Assert.Equal(10, Inputs.Entries.SearchToArray("putin").Length);
        Assert.Empty(Inputs.Entries.SearchToArray("nosuchword"));
        Assert.Empty(Inputs.Entries.SearchToArray(Query, 0));

        RecordSet<Entry> among = Speaker.DonaldTrump.Entries;
        count = Inputs.Entries.Search(Query, among, hits, out int total);
        Assert.Equal(hits[..count], Inputs.Entries.SearchToArray(Query, among, 7, out int arrayTotal));
        Assert.Equal(total, arrayTotal);

        count = Inputs.Entries.SearchSimilar(Inputs.Entries[5], hits);
        Assert.Equal(hits[..count], Inputs.Entries.SearchSimilarToArray(Inputs.Entries[5], 7));
    }

    [Fact]
    public void Completions_and_corrections_are_those_of_the_span_methods()
    {
        var completions = new Completion<Entry>[5];
        int count = Inputs.Entries.Complete("nuclear pu", completions);
        Assert.Equal(completions[..count], Inputs.Entries.CompleteToArray("nuclear pu", 5));
        Assert.Equal(completions[..count], Inputs.Entries.CompleteToArray("nuclear pu"u8, 5));
        Assert.Equal(64, Inputs.Entries.CompleteToArray("s", int.MaxValue).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => Inputs.Entries.CompleteToArray("s", -1));
        Assert.Equal("putin", Inputs.Entries.CorrectToString("puttin"));
        Assert.Null(Inputs.Entries.CorrectToString("putin"));
        Assert.Null(Inputs.Entries.CorrectToString(""));
    }

    [Fact]
    public void Descriptions_and_explanations_are_those_of_the_span_methods()
    {
        var parts = new QueryPart[128];
        int count = Inputs.Entries.DescribeQuery(Query, parts, out bool isTruncated);
        Assert.Equal(parts[..count], Inputs.Entries.DescribeQueryToArray(Query, out bool isArrayTruncated));
        Assert.Equal(isTruncated, isArrayTruncated);
        Entry best = Inputs.Entries.SearchToArray(Query, 1)[0].Record;
        var contributions = new TermContribution<Entry>[160];
        count = Inputs.Entries.Explain(Query, best, contributions);
        Assert.Equal(contributions[..count], Inputs.Entries.ExplainToArray(Query, best));
    }

    [Fact]
    public void Facets_are_those_of_the_span_methods()
    {
        RecordSet<Entry> among = Topic.Syria.AllEntries;
        MatchedSet<Entry> matches = Inputs.Entries.SearchAll(Query, new ulong[Inputs.Entries.BitmapLength()]);
        var top = new FacetCount<Speaker>[4];
        Assert.Equal(4, Speaker.TopByEntries(among, top));
        Assert.Equal(top, Speaker.TopByEntriesToArray(among, 4));
        Assert.Equal(4, Speaker.TopByEntries(matches, top));
        Assert.Equal(top, Speaker.TopByEntriesToArray(matches, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Speaker.TopByEntriesToArray(among, -1));

        ValueCount<EntryKind>[] kinds = Entry.CountByKindToArray(matches);
        Assert.Equal(Enum.GetValues<EntryKind>().Length, kinds.Length);
        foreach (ValueCount<EntryKind> kind in kinds)
            Assert.Equal(matches.CountIn(Entry.WithKind(kind.Value)), kind.Count);
        var topKinds = new ValueCount<EntryKind>[2];
        Assert.Equal(2, Entry.TopByKind(matches, topKinds));
        Assert.Equal(kinds.OrderByDescending(kind => kind.Count).Take(2), topKinds);
    }
}
