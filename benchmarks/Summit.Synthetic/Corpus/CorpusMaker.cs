using Summit.Synthetic.Chance;
using Summit.Synthetic.Language;

namespace Summit.Synthetic;

/// <summary>Creates the four kinds of records. Referenced records come first.</summary>
internal sealed class CorpusMaker
{
    private const int WordsPerTalk = 80;
    private const int TopLevelTopics = 8;

    private readonly int _records;
    private readonly ulong _seed;
    private readonly Prose _prose;

    /// <summary>Prepares a corpus of <paramref name="records"/> talks.</summary>
    public CorpusMaker(int records, ulong seed)
    {
        _records = records;
        _seed = seed;
        _prose = new Prose(Vocabulary.ForText(seed, (long)records * WordsPerTalk));
    }

    /// <summary>Creates the corpus.</summary>
    public SyntheticCorpus Make()
    {
        SyntheticVenue[] venues = Venues(4 + (int)(Root.Of(_records) / 8));
        SyntheticTopic[] topics = Topics(TopLevelTopics + (int)Root.Of(_records));
        SyntheticSpeaker[] speakers = new SpeakerMaker(_seed, _prose).Make(Math.Max(10, _records * 2 / 5));
        SyntheticTalk[] talks = new TalkMaker(_seed, _prose, venues, topics, speakers).Make(_records);
        return new SyntheticCorpus(talks, speakers, topics, venues);
    }

    private SyntheticVenue[] Venues(int count)
    {
        var random = SplitMix64.For(_seed, "venues");
        var slugs = new Slugs();
        var venues = new SyntheticVenue[count];
        for (int venue = 0; venue < count; venue++)
        {
            string name = _prose.Label(random) + " Hall";
            venues[venue] = new SyntheticVenue(slugs.Of(name), name, random.Between(4, 80) * 10);
        }

        return venues;
    }

    /// <summary>
    /// Creates topics. The broader topic is drawn from the earlier topics, which gives a tree of several levels.
    /// </summary>
    private SyntheticTopic[] Topics(int count)
    {
        var random = SplitMix64.For(_seed, "topics");
        var slugs = new Slugs();
        var topics = new SyntheticTopic[count];
        for (int topic = 0; topic < count; topic++)
        {
            SyntheticTopic? broader = topic < TopLevelTopics ? null : topics[random.Below(topic)];
            string label = _prose.Label(random);
            topics[topic] = new SyntheticTopic(slugs.Of(label), label, _prose.Sentence(random), broader);
        }

        return topics;
    }
}
