using Summit.Synthetic;

namespace Summit.Benchmarks.Corpora;

/// <summary>
/// The synthetic corpus as objects that refer to each other, as an application holds the data that it reads at
/// start-up. It is created from the generated data, not from the compiled tables, and therefore serves to check them.
/// </summary>
internal sealed class ObjectCorpus
{
    private static ObjectCorpus? _last;

    private ObjectCorpus(TalkObject[] talks, SpeakerObject[] speakers, TopicObject[] topics)
    {
        Talks = talks;
        Speakers = speakers;
        Topics = topics;
    }

    /// <summary>The talks, ordered by start and key.</summary>
    public TalkObject[] Talks { get; }

    /// <summary>The speakers.</summary>
    public SpeakerObject[] Speakers { get; }

    /// <summary>The topics.</summary>
    public TopicObject[] Topics { get; }

    /// <summary>Returns the corpus of <paramref name="size"/> talks. Caches the last one.</summary>
    public static ObjectCorpus Of(int size)
    {
        if (_last?.Talks.Length != size)
            _last = Make(size);
        return _last;
    }

    private static ObjectCorpus Make(int size)
    {
        SyntheticCorpus corpus = SyntheticCorpus.Make(size);
        Dictionary<string, SpeakerObject> speakers = corpus.Speakers.ToDictionary(
            speaker => speaker.Id,
            speaker => new SpeakerObject(speaker.Id)
        );
        Dictionary<string, TopicObject> topics = corpus.Topics.ToDictionary(
            topic => topic.Id,
            topic => new TopicObject(topic.Id)
        );
        TalkObject[] talks =
        [
            .. corpus
                .Talks.OrderBy(talk => talk.Starts)
                .ThenBy(talk => talk.Id, StringComparer.Ordinal)
                .Select(
                    (talk, ordinal) =>
                        new TalkObject(
                            ordinal,
                            talk.Id,
                            talk.Title,
                            talk.Text,
                            talk.Starts,
                            talk.Views,
                            [.. talk.Speakers.Select(speaker => speakers[speaker.Id])],
                            [.. talk.Topics.Select(topic => topics[topic.Id])]
                        )
                ),
        ];
        foreach (TalkObject talk in talks)
        {
            foreach (SpeakerObject speaker in talk.Speakers)
                speaker.Talks.Add(talk);
            foreach (TopicObject topic in talk.Topics)
                topic.Talks.Add(talk);
        }

        return new ObjectCorpus(talks, [.. speakers.Values], [.. topics.Values]);
    }
}

/// <summary>A talk as an object.</summary>
internal sealed class TalkObject(
    int ordinal,
    string id,
    string title,
    string text,
    DateTime starts,
    int views,
    List<SpeakerObject> speakers,
    List<TopicObject> topics
)
{
    public int Ordinal { get; } = ordinal;

    public string Id { get; } = id;

    public string Title { get; } = title;

    public string Text { get; } = text;

    public DateTime Starts { get; } = starts;

    public int Views { get; } = views;

    public List<SpeakerObject> Speakers { get; } = speakers;

    public List<TopicObject> Topics { get; } = topics;
}

/// <summary>A speaker as an object.</summary>
internal sealed class SpeakerObject(string id)
{
    public string Id { get; } = id;

    public List<TalkObject> Talks { get; } = [];
}

/// <summary>A topic as an object.</summary>
internal sealed class TopicObject(string id)
{
    public string Id { get; } = id;

    public List<TalkObject> Talks { get; } = [];
}
