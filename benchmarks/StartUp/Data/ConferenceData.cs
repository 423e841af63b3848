namespace Summit.StartUp.Data;

/// <summary>A synthetic corpus as objects, with the structure of its YAML.</summary>
public sealed class ConferenceData : IAnswers
{
    public List<TalkData> Talks { get; set; } = [];

    public List<SpeakerData> Speakers { get; set; } = [];

    public List<ConferenceTopicData> Topics { get; set; } = [];

    public List<VenueData> Venues { get; set; } = [];

    public Answer Ask(string record, string speaker)
    {
        Dictionary<string, TalkData> byId = Talks.ToDictionary(talk => talk.Id);
        ILookup<string, TalkData> bySpeaker = Talks
            .OrderBy(talk => talk.Starts)
            .ThenBy(talk => talk.Id, StringComparer.Ordinal)
            .SelectMany(talk => talk.Speakers.Select(id => (Id: id, Talk: talk)))
            .ToLookup(pair => pair.Id, pair => pair.Talk);
        return new Answer(byId[record].Title, bySpeaker[speaker].Count(), bySpeaker[speaker].First().Title);
    }
}

/// <summary>A talk.</summary>
public sealed class TalkData : IHasId
{
    public string Id { get; set; } = "";

    public string Title { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Language { get; set; } = "";

    public DateTimeOffset Starts { get; set; }

    public string Duration { get; set; } = "";

    public int Views { get; set; }

    public double? Rating { get; set; }

    public string Venue { get; set; } = "";

    public List<string> Speakers { get; set; } = [];

    public List<string> Topics { get; set; } = [];

    public string Text { get; set; } = "";
}

/// <summary>A topic of talks.</summary>
public sealed class ConferenceTopicData : IHasId
{
    public string Id { get; set; } = "";

    public string Label { get; set; } = "";

    public string ScopeNote { get; set; } = "";

    public string? Broader { get; set; }
}

/// <summary>A venue.</summary>
public sealed class VenueData : IHasId
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public int Seats { get; set; }
}
