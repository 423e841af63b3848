using Summit.Helsinki;

namespace Summit.Search.Tests.Queries;

public sealed class SimilarityTests
{
    [Fact]
    public void The_record_itself_is_not_a_hit_and_scores_descend()
    {
        var hits = new SearchHit<Entry>[20];
        foreach (Entry entry in Inputs.Entries)
        {
            int count = Inputs.Entries.SearchSimilar(entry, Inputs.Entries.All, hits, out int total);
            Assert.InRange(count, 1, hits.Length);
            Assert.True(total >= count);
            Assert.DoesNotContain(hits.Take(count), hit => hit.Record == entry);
            Assert.Equal(
                hits.Take(count).Select(hit => hit.Score).OrderDescending(),
                hits.Take(count).Select(hit => hit.Score)
            );
        }
    }

    [Fact]
    public void Similar_entries_share_speakers_or_topics()
    {
        int alike = 0;
        var hits = new SearchHit<Entry>[1];
        foreach (Entry entry in Inputs.Entries)
        {
            Inputs.Entries.SearchSimilar(entry, hits);
            alike +=
                entry.Topics.Intersect(hits[0].Record.Topics).Any()
                || entry.Speakers.Intersect(hits[0].Record.Speakers).Any()
                    ? 1
                    : 0;
        }

        Assert.InRange(alike, Inputs.Entries.Count * 9 / 10, Inputs.Entries.Count);
    }

    [Fact]
    public void Hits_are_in_the_given_set()
    {
        var hits = new SearchHit<Entry>[20];
        int count = Inputs.Entries.SearchSimilar(Inputs.Entries[3], Speaker.VladimirPutin.Entries, hits, out int total);
        Assert.True(count > 0 && total >= count);
        Assert.All(hits.Take(count), hit => Assert.Contains(Speaker.VladimirPutin, hit.Record.Speakers));
    }

    [Fact]
    public void The_null_record_has_no_similar_records() =>
        Assert.Equal(0, Inputs.Entries.SearchSimilar(default, new SearchHit<Entry>[3]));

    [Fact]
    public void Similarity_allocates_nothing() =>
        Assert.Equal(
            0,
            AllocatedBytes.Of(() =>
            {
                Span<SearchHit<Entry>> hits = stackalloc SearchHit<Entry>[10];
                foreach (Entry entry in Inputs.Entries)
                    Inputs.Entries.SearchSimilar(entry, hits);
            })
        );
}
