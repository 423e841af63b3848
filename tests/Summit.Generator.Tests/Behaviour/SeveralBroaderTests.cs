using System.Globalization;
using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests.Behaviour;

/// <summary>Compares a compiled hierarchy with several parents with an oracle that follows every path.</summary>
public class SeveralBroaderTests
{
    private const int Topics = 40;
    private const int Notes = 150;

    private const string Schema = """
        using Summit;

        [Corpus("")]
        public static partial class Library
        {
            public static partial Table<Topic> Topics { get; }
            public static partial Table<Note> Notes { get; }
        }

        [Record]
        public readonly partial struct Topic
        {
            [Key] public partial string Id { get; }
            [Hierarchy] public partial RecordList<Topic> Broader { get; }
            [Inverse(nameof(Broader))] public partial RecordSet<Topic> Narrower { get; }
            [Inverse(nameof(Note.Topics), Transitive = true)] public partial RecordSet<Note> AllNotes { get; }
        }

        [Record]
        public readonly partial struct Note
        {
            [Key] public partial string Id { get; }
            public partial RecordList<Topic> Topics { get; }
        }
        """;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 5)]
    public void Transitive_sets_and_their_facets_count_each_record_once(int seed, int links)
    {
        var random = new Random(seed);
        int[][] broader = [.. Enumerable.Range(0, Topics).Select(topic => Some(topic))];
        int[][] topics = [.. Enumerable.Range(0, Notes).Select(_ => Some(Topics))];
        LoadedCorpus corpus = new GeneratorHarness(
            Schema,
            [("topics/all.yaml", Yaml("t", "broader", broader)), ("notes/all.yaml", Yaml("n", "topics", topics))]
        )
            .Run()
            .Load();

        var allNotes = new HashSet<int>[Topics];
        for (int topic = 0; topic < Topics; topic++)
            allNotes[topic] =
            [
                .. Enumerable.Range(0, Notes).Where(note => topics[note].Any(about => Leads(about, topic))),
            ];
        Assert.Equal(
            string.Join(';', allNotes.Select(notes => string.Join(',', notes.Order().Select(note => Name("n", note))))),
            corpus.Evaluate(
                """string.Join(";", Library.Topics.Select(topic => string.Join(",", topic.AllNotes.Select(note => note.Id))))"""
            )
        );
        Assert.Equal(
            string.Join(
                ';',
                allNotes.Select(among => string.Join(',', allNotes.Select(notes => notes.Intersect(among).Count())))
            ),
            corpus.Evaluate(
                """
                string.Join(";", Library.Topics.Select(topic =>
                {
                    var counts = new int[Library.Topics.Count];
                    Topic.CountAllNotes(topic.AllNotes, counts);
                    return string.Join(",", counts);
                }))
                """
            )
        );

        int[] Some(int below) =>
            below == 0
                ? []
                : [.. Enumerable.Range(0, random.Next(links + 1)).Select(_ => random.Next(below)).Distinct()];

        bool Leads(int from, int to) => from == to || broader[from].Any(above => Leads(above, to));
    }

    private static string Yaml(string prefix, string field, int[][] topics) =>
        string.Concat(
            topics.Select(
                (about, i) =>
                    $"- {{id: {Name(prefix, i)}, {field}: [{string.Join(", ", about.Select(topic => Name("t", topic)))}]}}\n"
            )
        );

    private static string Name(string prefix, int number) =>
        prefix + number.ToString("000", CultureInfo.InvariantCulture);
}
