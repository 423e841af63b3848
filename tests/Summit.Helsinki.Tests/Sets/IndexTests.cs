namespace Summit.Helsinki.Tests.Sets;

/// <summary>Compares the emitted queries of <c>[Index]</c> fields and facets with LINQ over the table.</summary>
public class IndexTests
{
    [Fact]
    public void An_enum_index_finds_each_value()
    {
        foreach (EntryKind kind in Enum.GetValues<EntryKind>())
            Assert.Equal(Helsinki2018.Entries.Where(entry => entry.Kind == kind), Entry.WithKind(kind));
        Assert.Empty(Entry.WithKind((EntryKind)99));
    }

    [Fact]
    public void A_number_index_finds_a_value()
    {
        for (int position = -1; position <= 57; position++)
            Assert.Equal(Helsinki2018.Entries.Where(entry => entry.Position == position), Entry.WithPosition(position));
    }

    [Theory]
    [InlineData(5, 30)]
    [InlineData(30, 5)]
    [InlineData(7, 7)]
    [InlineData(int.MinValue, int.MaxValue)]
    public void A_number_index_finds_a_half_open_range(int from, int to) =>
        Assert.Equal(
            Helsinki2018.Entries.Where(entry => entry.Position >= from && entry.Position < to),
            Entry.WithPositionBetween(from, to)
        );

    [Fact]
    public void Queries_combine_with_sets_and_slices()
    {
        DateTimeOffset noon = new(2018, 7, 16, 12, 0, 0, TimeSpan.Zero);
        RecordSet<Entry> found =
            (
                Entry.WithKind(EntryKind.Report)
                & Entry.WithPositionBetween(5, 30)
                & Helsinki2018.Entries.Between(noon, noon.AddDays(1))
            ) - Speaker.DonaldTrump.Entries;
        Assert.Equal(
            Helsinki2018.Entries.Where(entry =>
                entry.Kind == EntryKind.Report
                && entry.Position is >= 5 and < 30
                && entry.Published >= noon
                && !entry.Speakers.Contains(Speaker.DonaldTrump)
            ),
            found
        );
    }

    [Fact]
    public void Facets_count_the_references_of_a_set()
    {
        RecordSet<Entry> among = Topic.MiddleEast.AllEntries;
        int[] counts = new int[Helsinki2018.Speakers.Count];
        Speaker.CountEntries(among, counts);
        Assert.Equal(
            Helsinki2018.Speakers.Select(speaker => among.Count(entry => entry.Speakers.Contains(speaker))),
            counts
        );

        var top = new FacetCount<Speaker>[5];
        int found = Speaker.TopByEntries(among, top);
        Assert.Equal(
            Helsinki2018
                .Speakers.Where(speaker => counts[speaker.Ordinal] > 0)
                .OrderByDescending(speaker => counts[speaker.Ordinal])
                .ThenBy(speaker => speaker)
                .Take(5),
            top[..found].Select(facet => facet.Record)
        );
    }

    [Fact]
    public void Transitive_facets_include_descendants()
    {
        RecordSet<Entry> among = Entry.WithKind(EntryKind.Report);
        int[] counts = new int[Helsinki2018.Topics.Count];
        Topic.CountAllEntries(among, counts);
        Assert.Equal(
            Helsinki2018.Topics.Select(topic => among.Count(entry => topic.AllEntries.Contains(entry))),
            counts
        );
    }
}
