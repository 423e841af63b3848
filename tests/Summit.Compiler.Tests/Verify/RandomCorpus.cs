using System.Globalization;
using System.Text;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Verify;

/// <summary>Random corpora with a field of every kind. Their sizes determine their layouts.</summary>
internal sealed class RandomCorpus
{
    private const string Records = """
        [Record]
        public readonly partial struct Talk
        {
            [Key] public partial string Id { get; }
            [Order] public partial DateTimeOffset Given { get; }
            [Label, Search(Boost = 3)] public partial string Title { get; }
            [Search] public partial string? Abstract { get; }
            [Search(Boost = 0.5)] public partial TextList Tags { get; }
            public partial string? Transcript { get; }
            [Field(KeepEmpty = true)] public partial string? Aside { get; }
            [Index] public partial ulong? Serial { get; }
            [Search] public partial RecordList<Topic> Topics { get; }
            [Search(Synonyms = false)] public partial Person Speaker { get; }
            [Search(Aliases = false)] public partial Topic? Track { get; }
            [Search] public partial RecordList<Remark> Remarks { get; }
            [Index] public partial Level Level { get; }
            [Index] public partial bool? Recorded { get; }
            [Index] public partial int Seats { get; }
            public partial long? Views { get; }
            public partial DateOnly? Submitted { get; }
            public partial TimeSpan? Length { get; }
            public partial double Score { get; }
            [Index] public partial double? Rating { get; }
            [Index] public partial decimal Price { get; }
            public partial decimal? Discount { get; }
            public partial DateTimeOffset? Uploaded { get; }
        }

        [Record]
        public readonly partial struct Remark
        {
            [Parent] public partial Talk Talk { get; }
            [Search] public partial string Text { get; }
            public partial RecordList<Person> By { get; }
        }

        [Record]
        public readonly partial struct Person
        {
            [Key(Folded = true)] public partial string Id { get; }
            [Label, Alias] public partial string Name { get; }
            [Alias] public partial TextList OtherNames { get; }
            [Inverse(nameof(Talk.Speaker))] public partial RecordSet<Talk> Talks { get; }
            [Inverse(nameof(Remark.By))] public partial RecordSet<Remark> Remarks { get; }
        }

        [Record]
        public readonly partial struct Topic
        {
            [Key] public partial string Id { get; }
            [Label, Alias, Search] public partial string Label { get; }
            [Alias] public partial RecordList<Translation> Translations { get; }
            [Hierarchy] public partial RecordList<Topic> Broader { get; }
            [Inverse(nameof(Broader))] public partial RecordSet<Topic> Narrower { get; }
            [Inverse(nameof(Talk.Topics))] public partial RecordSet<Talk> Talks { get; }
            [Inverse(nameof(Talk.Topics), Transitive = true)] public partial RecordSet<Talk> AllTalks { get; }
        }

        [Record]
        public readonly partial struct Translation
        {
            [Parent] public partial Topic Topic { get; }
            [Label] public partial string Label { get; }
        }

        [Record]
        public readonly partial struct Synonym
        {
            [Value, Synonyms] public partial TextList Words { get; }
            [Synonyms(SynonymDirection.From)] public partial TextList From { get; }
            [Synonyms(SynonymDirection.To)] public partial TextList To { get; }
        }

        public enum Level { Beginner, Advanced, Expert }
        """;

    private static readonly string[] Frequent =
    [
        "the",
        "of",
        "treaty",
        "summit",
        "naïve",
        "naive",
        "walks",
        "walked",
        "walk",
        "Niinistö",
        "Niinisto",
        "U.S.",
        "us",
    ];

    private const string Documents = """
        [Record]
        public readonly partial struct Doc
        {
            [Search(Boost = 2)] public partial string Title { get; }
            [Search] public partial string? Text { get; }
        }
        """;

    private static readonly string LastDocument =
        $"- {{title: last, text: {string.Join(' ', Enumerable.Range(1, 14).SelectMany(count => Enumerable.Repeat("rare" + (char)('a' + count), count)))}}}\n";

    private static readonly Lazy<CorpusShape> LazyDocuments = new(() =>
        CSharpSchema.Read(CSharpSchema.Complete(Documents)).Shape with
        {
            Language = Language.English,
        }
    );

    private static readonly Lazy<CorpusShape> LazyShape = new(() =>
        CSharpSchema.Read(CSharpSchema.Complete(Records)).Shape
    );

    private readonly Random _random;
    private readonly int _vocabulary;

    private RandomCorpus(int seed, int vocabulary)
    {
        _random = new Random(seed);
        _vocabulary = vocabulary;
    }

    /// <summary>
    /// Encodes a corpus with a number of talks. The numbers of other records and of words follow from it.
    /// </summary>
    /// <param name="seed">Determines everything except the sizes.</param>
    /// <param name="talks">The number of talks.</param>
    /// <param name="words">The approximate number of words of an abstract.</param>
    /// <param name="transcriptBytes">The bytes of the transcript of a talk.</param>
    public static EncodedCorpus Of(int seed, int talks, int words = 12, int transcriptBytes = 20)
    {
        var corpus = new RandomCorpus(seed, 40 + (talks / 4));
        int others = 1 + Math.Min(talks, 30);
        string[] topics = [.. Enumerable.Range(0, others).Select(topic => $"topic-{topic}")];
        string[] people = [.. Enumerable.Range(0, others).Select(person => $"pérson-{person}")];
        return EncodedCorpus.Of(
            LazyShape.Value with
            {
                Language = (Language)(seed % Enum.GetValues<Language>().Length),
            },
            [
                YamlParser.Parse(
                    "corpus/talks.yaml",
                    string.Concat(
                        Enumerable
                            .Range(0, talks)
                            .Select(talk => corpus.Talk(talk, words, transcriptBytes, topics, people))
                    )
                ),
                YamlParser.Parse(
                    "corpus/persons.yaml",
                    string.Concat(
                        people.Select(person =>
                            $"- {{id: {person}, name: N {person}, otherNames: [Ö {person}, o {person}]}}\n"
                        )
                    )
                ),
                YamlParser.Parse(
                    "corpus/topics.yaml",
                    string.Concat(
                        topics.Select(
                            (topic, i) =>
                                $"- {{id: {topic}, label: Label {corpus.Word()} {i}, translations: [{{label: Übersetzung {i}}}], broader: [{corpus.Broader(topics, i)}]}}\n"
                        )
                    )
                ),
                YamlParser.Parse(
                    "corpus/synonyms.yaml",
                    "- [treaty, pact, naive walk]\n- [summit of the, summit]\n- {from: U.S., to: [walk, us treaty]}\n"
                ),
            ]
        );
    }

    /// <summary>
    /// Encodes a corpus of records without keys that have only two searched fields. The last text has words of many
    /// frequencies, so that some impacts are exceptions.
    /// </summary>
    /// <param name="seed">Determines the texts.</param>
    /// <param name="count">The number of records.</param>
    /// <param name="words">The number of words of a text.</param>
    public static EncodedCorpus OfDocuments(int seed, int count, int words)
    {
        var corpus = new RandomCorpus(seed, 40 + (count / 4));
        return EncodedCorpus.Of(
            LazyDocuments.Value,
            [
                YamlParser.Parse(
                    "corpus/docs.yaml",
                    string.Concat(
                        Enumerable
                            .Range(1, Math.Max(0, count - 1))
                            .Select(_ => $"- {{title: the {corpus.Word()}, text: {corpus.Words(words)} final}}\n")
                            .Append(count == 0 ? "" : LastDocument)
                    )
                ),
            ]
        );
    }

    private string Talk(int talk, int words, int transcriptBytes, string[] topics, string[] people)
    {
        var yaml = new StringBuilder();
        yaml.Append(
            CultureInfo.InvariantCulture,
            $"- id: talk-{talk}\n  given: 2020-01-01T{talk / 60 % 24:00}:{talk % 60:00}:00{(talk % 7 == 0 ? "+03:00" : "Z")}\n"
        );
        yaml.Append(
            CultureInfo.InvariantCulture,
            $"  title: the {Words(1 + _random.Next(5))}\n  tags: [{Word()}, {Word()}]\n  speaker: {Pick(people)}\n"
        );
        yaml.Append(
            CultureInfo.InvariantCulture,
            $"  topics: [{string.Join(", ", new HashSet<string> { Pick(topics), Pick(topics) })}]\n  level: {Pick(["beginner", "beginner", "advanced", "expert"])}\n"
        );
        yaml.Append(
            CultureInfo.InvariantCulture,
            $"  seats: {20 + (10 * _random.Next(9))}\n  score: {_random.Next(1000) / 8.0}\n  price: {_random.Next(10000) / 100m}\n"
        );
        string[] optional =
        [
            $"abstract: {Words(_random.Next(2 * words))} end",
            $"transcript: {new string('x', transcriptBytes)}",
            "aside: " + Pick(["''", "'an aside'"]),
            $"serial: {_random.NextInt64(1L << 40)}",
            $"track: {Pick(topics)}",
            "recorded: " + Pick(["true", "false"]),
            $"views: {_random.NextInt64(1L << 40)}",
            "submitted: 2019-05-0" + _random.Next(1, 9),
            "length: 00:45:00",
            $"rating: {_random.Next(50) / 10.0:0.0#}",
            "discount: 0.25",
            "uploaded: 2021-02-03T04:05:06Z",
            $"remarks: [{{text: {Words(2)}, by: [{Pick(people)}]}}, {{text: {Word()}}}]",
        ];
        foreach (string field in optional.Where(_ => _random.Next(3) > 0))
            yaml.Append("  ").Append(field.ToString(CultureInfo.InvariantCulture)).Append('\n');
        return yaml.ToString();
    }

    /// <summary>Returns up to three earlier topics, so that there are no cycles.</summary>
    private string Broader(string[] topics, int topic) =>
        topic == 0
            ? ""
            : string.Join(
                ", ",
                Enumerable.Range(0, _random.Next(4)).Select(_ => topics[_random.Next(topic)]).Distinct()
            );

    private string Pick(string[] items) => items[_random.Next(items.Length)];

    private string Words(int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()).DefaultIfEmpty("word"));

    /// <summary>Returns a frequent word, or one of many rare words, which have several endings and accents.</summary>
    private string Word()
    {
        if (_random.Next(3) == 0)
            return Pick(Frequent);
        int number = (int)(_vocabulary * Math.Pow(_random.NextDouble(), 3));
        string letters = string.Concat(
            number
                .ToString("x", CultureInfo.InvariantCulture)
                .Select(digit => (char)('a' + Convert.ToInt32(digit.ToString(), 16)))
        );
        return "b" + Pick(["o", "o", "o", "ó", "ö"]) + letters + "rt" + Pick(["", "", "", "s", "ed", "ing"]);
    }
}
