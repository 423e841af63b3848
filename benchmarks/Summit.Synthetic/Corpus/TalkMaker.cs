using Summit.Synthetic.Chance;
using Summit.Synthetic.Language;

namespace Summit.Synthetic;

/// <summary>Creates talks that refer to speakers, topics and venues.</summary>
internal sealed class TalkMaker
{
    private const int Years = 10;
    private const int SlotMinutes = 5;

    private static readonly DateTime First = new(2015, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly int Days = (First.AddYears(Years) - First).Days;
    private static readonly TalkKind[] Kinds = Shares(
        (TalkKind.Session, 62),
        (TalkKind.LightningTalk, 18),
        (TalkKind.Workshop, 9),
        (TalkKind.Panel, 7),
        (TalkKind.Keynote, 4)
    );
    private static readonly TalkLanguage[] Languages = Shares(
        (TalkLanguage.English, 74),
        (TalkLanguage.German, 9),
        (TalkLanguage.Finnish, 6),
        (TalkLanguage.French, 5),
        (TalkLanguage.Spanish, 4),
        (TalkLanguage.Russian, 2)
    );

    private readonly SplitMix64 _random;
    private readonly Prose _prose;
    private readonly Slugs _slugs = new();
    private readonly SyntheticVenue[] _venues;
    private readonly SyntheticTopic[] _topics;
    private readonly SyntheticSpeaker[] _speakers;
    private readonly ZipfRanks _venueRanks;
    private readonly ZipfRanks _topicRanks;
    private readonly ZipfRanks _speakerRanks;

    /// <summary>Prepares the creation of talks.</summary>
    public TalkMaker(
        ulong seed,
        Prose prose,
        SyntheticVenue[] venues,
        SyntheticTopic[] topics,
        SyntheticSpeaker[] speakers
    )
    {
        _random = SplitMix64.For(seed, "talks");
        _prose = prose;
        _venues = venues;
        _topics = topics;
        _speakers = speakers;
        _venueRanks = new ZipfRanks(venues.Length, offset: 2);
        _topicRanks = new ZipfRanks(topics.Length, offset: 2);
        _speakerRanks = new ZipfRanks(speakers.Length, offset: 10);
    }

    /// <summary>Creates <paramref name="count"/> talks.</summary>
    public SyntheticTalk[] Make(int count)
    {
        var talks = new SyntheticTalk[count];
        for (int talk = 0; talk < count; talk++)
            talks[talk] = Talk();
        return talks;
    }

    private SyntheticTalk Talk()
    {
        string title = _prose.Title(_random);
        TalkKind kind = _random.OneOf<TalkKind>(Kinds);
        return new SyntheticTalk(
            _slugs.Of(title),
            title,
            kind,
            _random.OneOf<TalkLanguage>(Languages),
            Starts(),
            TimeSpan.FromMinutes(Minutes(kind)),
            Views(),
            _random.Chance(90) ? _random.Between(20, 50) : null,
            _venues[_venueRanks.Draw(_random)],
            [.. _speakerRanks.Draw(_random, SpeakerCount(kind)).Select(rank => _speakers[rank])],
            [.. _topicRanks.Draw(_random, _random.Between(1, 3)).Select(rank => _topics[rank])],
            _prose.Paragraphs(_random)
        );
    }

    /// <summary>Draws a time between 9:00 and 18:00.</summary>
    private DateTime Starts() =>
        First.AddDays(_random.Below(Days)).AddMinutes((9 * 60) + (SlotMinutes * _random.Below(9 * 60 / SlotMinutes)));

    private int Minutes(TalkKind kind) =>
        kind switch
        {
            TalkKind.LightningTalk => 10,
            TalkKind.Workshop => 60 * _random.Between(2, 6),
            TalkKind.Keynote => 60,
            _ => 15 * _random.Between(2, 4),
        };

    /// <summary>Draws the number of views. Few talks have many views.</summary>
    private int Views() => 1_000_000 / _random.Between(1, 20_000);

    private int SpeakerCount(TalkKind kind) =>
        kind == TalkKind.Panel ? _random.Between(3, 5)
        : _random.Chance(85) ? 1
        : 2;

    /// <summary>Returns a hundred items with the given shares.</summary>
    private static T[] Shares<T>(params (T Item, int Percent)[] shares) =>
        [.. shares.SelectMany(share => Enumerable.Repeat(share.Item, share.Percent))];
}
