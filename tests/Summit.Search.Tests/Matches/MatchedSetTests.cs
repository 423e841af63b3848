using FsCheck;
using FsCheck.Fluent;
using Summit.Helsinki;
using Summit.Search.Tests.Harness;
using Summit.Search.Tests.Queries;
using Summit.Search.Tests.Reference;

namespace Summit.Search.Tests.Matches;

/// <summary>The set of all matching records, and its facet counts.</summary>
public sealed class MatchedSetTests
{
    private const string Query = "nuclear (arms disarmament) \"press conference\" putin";

    [Fact]
    public void The_set_contains_every_matching_record_of_any_query() =>
        Prop.ForAll(
                (
                    from set in RandomDocs.Sets
                    from parts in RandomQueries.Over(set.Fields.Length)
                    select (set, parts)
                ).ToArbitrary(),
                input =>
                {
                    StoredIndex.Use(input.set);
                    string query = ReferencePart.Text(input.parts, input.set.Fields);
                    MatchedSet<TestDoc> matches = TestDoc.Table.SearchAll(
                        query,
                        new ulong[TestDoc.Table.BitmapLength()]
                    );
                    return matches.Count == Found.By(query).Total
                        && OrdinalsOf(matches).SequenceEqual(Found.All(query));
                }
            )
            .Check(Properties.Cases(300));

    [Fact]
    public void A_large_table_is_searched_in_all_windows()
    {
        StoredIndex.Use(ZipfDocs.Make(20_000, 8, 1));
        foreach (
            string query in (string[])
                [
                    ZipfDocs.Words[0],
                    ZipfDocs.Words[30],
                    $"+{ZipfDocs.Words[1]} +{ZipfDocs.Words[4]}",
                    $"{ZipfDocs.Words[2]} {ZipfDocs.Words[60]} -{ZipfDocs.Words[0]}",
                    $"\"{ZipfDocs.Words[0]} {ZipfDocs.Words[1]}\"",
                ]
        )
        {
            MatchedSet<TestDoc> matches = TestDoc.Table.SearchAll(query, new ulong[TestDoc.Table.BitmapLength()]);
            Assert.Equal(Found.All(query), OrdinalsOf(matches));
            Assert.Equal(Found.By(query).Total, matches.Count);
        }
    }

    [Fact]
    public void Only_records_of_the_filter_match()
    {
        RecordSet<Entry> among = Speaker.VladimirPutin.Entries;
        Span<ulong> memory = stackalloc ulong[Inputs.Entries.BitmapLength()];
        MatchedSet<Entry> matches = Inputs.Entries.SearchAll(Query, among, memory);
        var expected = new List<Entry>();
        foreach (Entry entry in Inputs.Entries.SearchAll(Query, new ulong[memory.Length]))
        {
            if (among.Contains(entry))
                expected.Add(entry);
        }

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Count, matches.Count);
        foreach (Entry entry in Inputs.Entries)
            Assert.Equal(expected.Contains(entry), matches.Contains(entry));
        Assert.False(matches.Contains(default));
    }

    [Fact]
    public void Facets_count_matching_records()
    {
        Span<ulong> memory = stackalloc ulong[Inputs.Entries.BitmapLength()];
        MatchedSet<Entry> matches = Inputs.Entries.SearchAll(Query, memory);
        var found = new Entry[matches.Count];
        matches.CopyTo(found);
        Assert.DoesNotContain(default, found);

        var counts = new int[Helsinki2018.Speakers.Count];
        Speaker.CountEntries(matches, counts);
        Assert.Equal(
            Helsinki2018.Speakers.Select(speaker => found.Count(entry => entry.Speakers.Contains(speaker))),
            counts
        );

        var top = new FacetCount<Speaker>[5];
        Assert.Equal(5, Speaker.TopByEntries(matches, top));
        Assert.Equal(
            Helsinki2018
                .Speakers.Select(speaker => new FacetCount<Speaker>(speaker, counts[speaker.Ordinal]))
                .OrderByDescending(each => each.Count)
                .Take(5),
            top
        );

        var topics = new int[Helsinki2018.Topics.Count];
        Topic.CountAllEntries(matches, topics);
        Assert.Equal(Helsinki2018.Topics.Select(topic => found.Count(topic.AllEntries.Contains)), topics);

        Assert.Equal(
            found.Count(entry => entry.Kind == EntryKind.HeadlineOnly),
            matches.CountIn(Entry.WithKind(EntryKind.HeadlineOnly))
        );
    }

    [Fact]
    public void An_empty_query_matches_nothing()
    {
        Span<ulong> memory = stackalloc ulong[Inputs.Entries.BitmapLength()];
        memory.Fill(ulong.MaxValue);
        foreach (string query in (string[])["", "nosuchword", "-putin", "\"", "+putin +nosuchword"])
        {
            MatchedSet<Entry> matches = Inputs.Entries.SearchAll(query, memory);
            Assert.Equal(0, matches.Count);
            Assert.False(matches.GetEnumerator().MoveNext());
        }

        Assert.False(default(MatchedSet<Entry>).Contains(Inputs.Entries[0]));
    }

    [Fact]
    public void A_span_that_is_too_short_is_refused() =>
        Assert.Contains(
            "numbers",
            Assert.Throws<ArgumentException>(() => Inputs.Entries.SearchAll(Query, []).Count).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Matching_allocates_nothing() =>
        Assert.Equal(
            0,
            AllocatedBytes.Of(() =>
            {
                Span<ulong> memory = stackalloc ulong[Inputs.Entries.BitmapLength()];
                Span<int> counts = stackalloc int[Helsinki2018.Speakers.Count];
                Span<FacetCount<Topic>> top = stackalloc FacetCount<Topic>[5];
                MatchedSet<Entry> matches = Inputs.Entries.SearchAll(Query, Speaker.VladimirPutin.Entries, memory);
                Speaker.CountEntries(matches, counts);
                Topic.TopByAllEntries(matches, top);
                matches.CountIn(Entry.WithKind(EntryKind.HeadlineOnly));
                foreach (Entry entry in matches)
                    counts[0] += entry.Ordinal;
            })
        );

    private static int[] OrdinalsOf(MatchedSet<TestDoc> matches)
    {
        var ordinals = new List<int>();
        foreach (TestDoc doc in matches)
            ordinals.Add(doc.Ordinal);
        return [.. ordinals];
    }
}
