using FsCheck;
using FsCheck.Fluent;
using Summit.Helsinki;
using Summit.Search.Tests.Harness;
using Summit.Search.Tests.Queries;

namespace Summit.Search.Tests.Feedback;

public sealed class FeedbackTests
{
    private const int MaxTerms = 180;

    private static Table<Entry> Entries => Inputs.Entries;

    [Theory]
    [InlineData(60, 1)]
    [InlineData(400, 2)]
    [InlineData(9000, 1)]
    public void Hits_and_scores_are_those_of_a_naive_expansion(int records, int fields)
    {
        DocSet docs = ZipfDocs.Make(records, words: 30, fields);
        StoredIndex.Use(docs);
        var naive = new NaiveFeedback(docs);
        var random = new Random(records);
        int compared = 0;
        for (int i = 0; i < 20; i++)
        {
            string[] query = [.. Enumerable.Range(0, 1 + (i % 4)).Select(_ => ZipfDocs.Word(random)).Distinct()];
            RecordSet<TestDoc> among = i % 3 == 0 ? TestDoc.Table.Take(records / 2) : TestDoc.Table.All;
            Dictionary<int, double> expected = naive.Search(query, among, out bool isAmbiguous);
            if (isAmbiguous)
                continue;
            compared++;
            AssertScores(expected, string.Join(' ', query), among);
        }

        Assert.True(compared >= 10);
    }

    [Fact]
    public void An_expanded_search_finds_what_the_query_does_not_name()
    {
        StoredIndex.Use(
            DocSet.Of([
                "wing flutter aeroelastic vibration",
                "flutter of a wing aeroelastic damping",
                "aeroelastic vibration of a panel",
                .. Enumerable.Range(0, 60).Select(i => $"filler{i} text{i % 7}"),
            ])
        );
        var hits = new SearchHit<TestDoc>[10];
        Assert.Equal([0, 1], Ordinals(hits, TestDoc.Table.Search("wing flutter", hits)).Order());
        Assert.Equal([0, 1, 2], Ordinals(hits, TestDoc.Table.Search("wing flutter", hits, Expand.BestHits)).Order());
        Assert.Equal(2, hits[2].Record.Ordinal);
    }

    [Fact]
    public void Without_expansion_the_query_is_searched_as_written() =>
        Prop.ForAll(Inputs.Bytes.ToArbitrary(), query =>
            {
                var plain = new SearchHit<Entry>[20];
                var hits = new SearchHit<Entry>[20];
                int count = Entries.Search(query.AsSpan(), Entries.All, plain, out int total);
                return Entries.Search(query.AsSpan(), Entries.All, hits, out int same, Expand.None) == count
                    && same == total
                    && plain.SequenceEqual(hits);
            })
            .Check(Properties.Cases(300));

    [Fact]
    public void Required_and_excluded_parts_decide_as_before()
    {
        foreach (string query in (string[])["+putin nuclear", "+\"press conference\" -trump", "+(syria iran) oil"])
        {
            HashSet<Entry> matches = [.. Entries.SearchToArray(query, Entries.Count).Select(hit => hit.Record)];
            SearchHit<Entry>[] hits = Entries.SearchToArray(query, Entries.Count, Expand.BestHits);
            Assert.Equal(matches, [.. hits.Select(hit => hit.Record)]);
        }

        HashSet<Entry> excluded = [.. Entries.SearchToArray("trump", Entries.Count).Select(hit => hit.Record)];
        Assert.DoesNotContain(Entries.SearchToArray("putin -trump", Entries.Count, Expand.BestHits), hit =>
            excluded.Contains(hit.Record)
        );
    }

    [Fact]
    public void The_words_come_from_the_best_hits_of_the_set()
    {
        RecordSet<Entry> among = Speaker.VladimirPutin.Entries;
        var hits = new SearchHit<Entry>[Entries.Count];
        int count = Entries.Search("nuclear treaty", among, hits, out int total, Expand.BestHits);
        Assert.Equal(total, count);
        Assert.All(hits.Take(count), hit => Assert.Contains(Speaker.VladimirPutin, hit.Record.Speakers));
        var best = new SearchHit<Entry>[10];
        best = best[..Entries.Search("nuclear treaty", among, best, out _)];
        Assert.All(Added("nuclear treaty", among, hits[0].Record), term =>
        {
            Assert.InRange(term.RecordCount, 2, Math.Max(2, Entries.Count / 20));
            string word = System.Text.Encoding.UTF8.GetString(term.WordUtf8);
            Assert.InRange(
                best.Count(hit => Entries.Explain(word, hit.Record, new TermContribution<Entry>[9]) > 0),
                2,
                10
            );
        });
    }

    [Theory]
    [InlineData("nuclear treaty")]
    [InlineData("+putin summ*")]
    [InlineData("three")]
    [InlineData("zzzz")]
    public void Pages_and_all_matches_are_those_of_an_expanded_search(string query)
    {
        foreach (RecordSet<Entry> among in (RecordSet<Entry>[])[Entries.All, Speaker.VladimirPutin.Entries])
        {
            SearchHit<Entry>[] all = Entries.SearchToArray(query, among, Entries.Count, out int total, Expand.BestHits);
            Assert.Equal(total, all.Length);
            Assert.Equal(
                all.Select(hit => hit.Record).OrderBy(entry => entry.Ordinal),
                Entries.SearchAllToArray(query, among, Expand.BestHits)
            );
            foreach (int offset in (int[])[0, 3, Math.Max(0, total - 1), total, 5000])
            {
                Assert.Equal(
                    all.Skip(offset).Take(4),
                    Entries.SearchPageToArray(query, among, offset, 4, out int same, Expand.BestHits)
                );
                Assert.Equal(total, same);
            }
        }

        var page = new SearchHit<Entry>[3];
        int count = Entries.SearchPage(query, 2, page, Expand.BestHits);
        Assert.Equal(
            Entries.SearchToArray(query, 5, Expand.BestHits).Skip(2).Select(hit => hit.Record),
            page.Take(count).Select(hit => hit.Record)
        );
        Assert.Equal(
            Entries.SearchAllToArray(query, Entries.All, Expand.BestHits).Length,
            Entries.SearchAll(query, new ulong[Entries.BitmapLength()], Expand.BestHits).Count
        );
        Assert.Equal(
            Entries.SearchAllToArray(query, Entries.All),
            Entries.SearchAllToArray(query, Entries.All, Expand.None)
        );
    }

    [Theory]
    [InlineData("nuclear weapons treaty")]
    [InlineData("the press conference in helsinki")]
    [InlineData("+putin summ*")]
    [InlineData("NEAR(press conference, 3) syria~")]
    public void The_sum_of_an_explanation_is_the_score(string query)
    {
        var contributions = new TermContribution<Entry>[MaxTerms];
        int parts = Entries.DescribeQuery(query, new QueryPart[128], out _);
        foreach (SearchHit<Entry> hit in Entries.SearchToArray(query, 50, Expand.BestHits))
        {
            int count = Entries.Explain(query, Entries.All, hit.Record, contributions, Expand.BestHits);
            double sum = contributions.Take(count).Sum(term => (double)term.Score);
            Assert.InRange(hit.Score, sum * 0.99, sum * 1.01);
            Assert.All(contributions.Take(count), term => Assert.Equal(term.IsAdded, term.Part == parts));
            Assert.All(contributions.Take(count).Where(term => term.IsAdded), term =>
                Assert.False(term.WordUtf8.IsEmpty)
            );
        }
    }

    [Fact]
    public void A_query_with_fewer_than_two_hits_is_searched_as_written()
    {
        StoredIndex.Use(DocSet.Of("one two three", "four five", "six five"));
        var hits = new SearchHit<TestDoc>[3];
        Assert.Equal(1, TestDoc.Table.Search("three", hits, Expand.BestHits));
        Assert.Equal(0, TestDoc.Table.Search("seven", hits, Expand.BestHits));
        Assert.Equal(0, TestDoc.Table.Search("", hits, Expand.BestHits));
        Assert.Equal(0, TestDoc.Table.Search("five", [], Expand.BestHits));
    }

    [Fact]
    public void Any_query_is_answered_and_scores_descend() =>
        Prop.ForAll(Inputs.Bytes.ToArbitrary(), query =>
            {
                var hits = new SearchHit<Entry>[Entries.Count];
                int count = Entries.Search(query.AsSpan(), Entries.All, hits, out int total, Expand.BestHits);
                int plain = Entries.Search(query.AsSpan(), Entries.All, new SearchHit<Entry>[1], out int matches);
                return count == total
                    && total >= matches
                    && (plain > 0 || count == 0)
                    && hits.Take(count)
                        .Zip(hits.Skip(1).Take(count - 1))
                        .All(pair => pair.First.Score >= pair.Second.Score);
            })
            .Check(Properties.Cases(300));

    [Fact]
    public void An_expanded_search_allocates_nothing() =>
        Assert.Equal(
            0,
            AllocatedBytes.Of(() =>
            {
                Span<SearchHit<Entry>> hits = stackalloc SearchHit<Entry>[10];
                Entries.Search("nuclear weapons treaty", hits, Expand.BestHits);
                Entries.Search("press conf*"u8, Speaker.VladimirPutin.Entries, hits, out _, Expand.BestHits);
                Entries.SearchPage("nuclear treaty", Entries.All, 3, hits, out _, Expand.BestHits);
                Span<ulong> memory = stackalloc ulong[Entries.BitmapLength()];
                Entries.SearchAll("nuclear treaty", memory, Expand.BestHits);
                Span<TermContribution<Entry>> terms = stackalloc TermContribution<Entry>[20];
                Entries.Explain("nuclear treaty", Entries.All, hits[0].Record, terms, Expand.BestHits);
            })
        );

    private static void AssertScores(Dictionary<int, double> expected, string query, in RecordSet<TestDoc> among)
    {
        var hits = new SearchHit<TestDoc>[TestDoc.TableCount];
        int count = TestDoc.Table.Search(query, among, hits, out int total, Expand.BestHits);
        Assert.Equal(count, total);
        Assert.Equal(expected.Keys.Order(), Ordinals(hits, count).Order());
        double tolerance = expected.Values.DefaultIfEmpty().Max() * 0.005;
        foreach (SearchHit<TestDoc> hit in hits.Take(count))
            Assert.InRange(
                hit.Score,
                expected[hit.Record.Ordinal] - tolerance,
                expected[hit.Record.Ordinal] + tolerance
            );
    }

    private static IEnumerable<int> Ordinals(SearchHit<TestDoc>[] hits, int count) =>
        hits.Take(count).Select(hit => hit.Record.Ordinal);

    private static TermContribution<Entry>[] Added(string query, in RecordSet<Entry> among, Entry record)
    {
        var terms = new TermContribution<Entry>[MaxTerms];
        int count = Entries.Explain(query, among, record, terms, Expand.BestHits);
        return [.. terms.Take(count).Where(term => term.IsAdded)];
    }
}
