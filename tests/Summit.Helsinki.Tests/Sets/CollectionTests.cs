using System.Collections;

namespace Summit.Helsinki.Tests.Sets;

/// <summary>Tables, lists and sets implement the collection interfaces of .NET.</summary>
public class CollectionTests
{
    [Fact]
    public void A_set_is_a_read_only_collection()
    {
        RecordSet<Entry> both = Speaker.VladimirPutin.Entries & Speaker.DonaldTrump.Entries;
        IReadOnlyCollection<Entry> collection = Assert.IsAssignableFrom<IReadOnlyCollection<Entry>>(both);
        Assert.Equal(both.Count, collection.Count);
        Assert.Equal(both.ToArray(), collection.ToList());
        Assert.Equal(both.Count, ((IEnumerable)collection).Cast<Entry>().Count());
    }

    [Fact]
    public void A_set_works_with_LINQ() =>
        Assert.Equal(
            Speaker.SauliNiinisto.Entries.ToArray().Length,
            (
                from entry in Speaker.SauliNiinisto.Entries
                where entry.Speakers.Contains(Speaker.SauliNiinisto)
                orderby entry.Position
                select entry
            ).Count()
        );

    [Fact]
    public void A_set_is_enumerated_in_the_order_of_its_table() =>
        Assert.All(Helsinki2018.Speakers, speaker => Assert.Equal(speaker.Entries.Order(), speaker.Entries));

    [Fact]
    public void ToArray_creates_a_new_array_each_time()
    {
        RecordSet<Entry> entries = Speaker.VladimirPutin.Entries;
        Assert.NotSame(entries.ToArray(), entries.ToArray());
    }

    [Fact]
    public void The_default_set_is_empty()
    {
        RecordSet<Entry> none = default;
        Assert.True(none.IsEmpty && none.Count == 0);
        Assert.Empty(none.ToArray());
        Assert.Empty(none);
        Assert.False(none.Contains(Entry.Live1818UnDisarmament) || none.Contains(default));
    }

    [Fact]
    public void Enumerators_of_a_set_do_not_disturb_each_other()
    {
        RecordSet<Entry> set = Speaker.VladimirPutin.Entries | Speaker.DonaldTrump.Entries;
        RecordSet<Entry>.Enumerator one = set.GetEnumerator();
        Assert.True(one.MoveNext());
        RecordSet<Entry>.Enumerator copy = one;
        Assert.True(copy.MoveNext() && copy.MoveNext());
        Assert.True(one.MoveNext());
        Assert.Equal(set.ToArray()[1], one.Current);
        Assert.Equal(set.ToArray()[2], copy.Current);
    }

    [Fact]
    public void A_table_is_a_read_only_list()
    {
        IReadOnlyList<Topic> topics = Assert.IsAssignableFrom<IReadOnlyList<Topic>>(Helsinki2018.Topics);
        Assert.Equal(topics.Count, topics.Distinct().Count());
        Assert.Equal(Enumerable.Range(0, topics.Count), topics.Select(topic => topic.Ordinal));
        Assert.Equal(topics, Helsinki2018.Topics.All);
        Assert.Throws<ArgumentOutOfRangeException>(() => topics[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => topics[topics.Count]);
    }

    [Fact]
    public void A_list_of_records_is_a_read_only_list()
    {
        RecordList<Topic> topics = Entry.Live1818UnDisarmament.Topics;
        Assert.Equal(topics.Select(topic => topic), Enumerable.Range(0, topics.Count).Select(i => topics[i]));
        Assert.All(topics, topic => Assert.True(topics.Contains(topic)));
        Assert.False(topics.Contains(Topic.WorldCup2026) || topics.Contains(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => topics[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => topics[topics.Count]);
    }

    [Fact]
    public void A_list_of_texts_is_a_read_only_list()
    {
        TextList names = Speaker.VladimirPutin.OtherNames;
        Assert.Equal(names.ToArray(), Enumerable.Range(0, names.Count).Select(i => names[i]));
        Assert.Throws<ArgumentOutOfRangeException>(() => names[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => names[names.Count]);
        Assert.Throws<ArgumentOutOfRangeException>(() => names.Utf8(names.Count).Length);
    }

    [Fact]
    public void Default_lists_are_empty()
    {
        Assert.True(default(RecordList<Topic>).IsEmpty);
        Assert.Empty(default(RecordList<Topic>));
        Assert.True(default(TextList).IsEmpty);
        Assert.Empty(default(TextList));
    }
}
