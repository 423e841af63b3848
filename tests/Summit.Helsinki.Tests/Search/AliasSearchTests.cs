using Summit.Helsinki.Tests.Lookup;
using Summit.Helsinki.Tests.Visiting;

namespace Summit.Helsinki.Tests.Search;

/// <summary>Every name of a speaker or a topic, in every script, finds the entries of the speaker or the topic.</summary>
public class AliasSearchTests
{
    public static TheoryData<string, int> SpeakerNames => NamesOf<Speaker>();

    public static TheoryData<string, int> TopicNames =>
        [
            .. NamesOf<Topic>(),
            .. HelsinkiTables
                .YamlOf<Topic>()
                .SelectMany(
                    (topic, ordinal) =>
                        topic.Nested("translations").Select(translation => (translation.Text("label")!, ordinal))
                ),
        ];

    [Theory]
    [MemberData(nameof(SpeakerNames))]
    public void Every_name_of_a_speaker_finds_the_entries_of_the_speaker(string name, int ordinal) =>
        FindsAll(name, "speakers", [.. Helsinki2018.Speakers[ordinal].Entries]);

    [Theory]
    [MemberData(nameof(TopicNames))]
    public void Every_name_of_a_topic_finds_the_entries_of_the_topic(string name, int ordinal) =>
        FindsAll(name, "topics", [.. Helsinki2018.Topics[ordinal].Entries]);

    [Theory]
    [InlineData("Путин", "vladimir-putin")]
    [InlineData("بشار الأسد", "bashar-al-assad")]
    [InlineData("בנימין נתניהו", "benjamin-netanyahu")]
    public void The_records_with_a_name_are_exactly_those_of_the_speaker(string name, string key)
    {
        var hits = new SearchHit<Entry>[Helsinki2018.Entries.Count];
        int count = Helsinki2018.Entries.Search($"\"{name}\"", hits);
        Assert.Equal(
            Helsinki2018.Speakers.Get(key).Entries.Select(entry => entry.Id).Order(StringComparer.Ordinal),
            hits.Take(count).Select(hit => hit.Record.Id).Order(StringComparer.Ordinal)
        );
    }

    private static TheoryData<string, int> NamesOf<T>() =>
        [.. Names.Of<T>().Where(name => name.Name != HelsinkiTables.YamlOf<T>()[name.Ordinal].Id)];

    private static void FindsAll(string name, string field, HashSet<Entry> entries)
    {
        Assert.Subset(Search(query => query.Phrase(name)), entries);
        Assert.Subset(Search(query => query.Field(field).Phrase(name)), entries);
        Assert.Subset(Search(query => query.Phrase(name.ToUpperInvariant())), entries);
        Assert.Subset(Search(query => query.Word(name)), entries);
        foreach (string word in name.Split(' ').Where(word => word.Any(char.IsLetterOrDigit)))
            Assert.Subset(Search(query => query.Must().Word(word)), entries);
    }

    private static HashSet<Entry> Search(Func<QueryBuilder, QueryBuilder> build)
    {
        var hits = new SearchHit<Entry>[Helsinki2018.Entries.Count];
        QueryBuilder query = build(new QueryBuilder(new byte[1024]));
        int count = Helsinki2018.Entries.Search(query.Query, hits);
        return [.. hits.Take(count).Select(hit => hit.Record)];
    }
}
