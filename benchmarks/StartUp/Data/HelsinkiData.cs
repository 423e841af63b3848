namespace Summit.StartUp.Data;

/// <summary>
/// The entries, speakers and topics of the Helsinki corpus as objects, with the structure of their YAML.
/// </summary>
public sealed class HelsinkiData : IAnswers
{
    public List<EntryData> Entries { get; set; } = [];

    public List<SpeakerData> Speakers { get; set; } = [];

    public List<TopicData> Topics { get; set; } = [];

    public Answer Ask(string record, string speaker)
    {
        Dictionary<string, EntryData> byId = Entries.ToDictionary(entry => entry.Id);
        ILookup<string, EntryData> bySpeaker = Entries
            .OrderBy(entry => entry.Published)
            .ThenBy(entry => entry.Position)
            .SelectMany(entry => entry.Speakers.Select(id => (Id: id, Entry: entry)))
            .ToLookup(pair => pair.Id, pair => pair.Entry);
        return new Answer(byId[record].Headline, bySpeaker[speaker].Count(), bySpeaker[speaker].First().Headline);
    }
}

/// <summary>An entry.</summary>
public sealed class EntryData : IHasId
{
    public string Id { get; set; } = "";

    public string Source { get; set; } = "";

    public DateTimeOffset Published { get; set; }

    public int Position { get; set; }

    public string Kind { get; set; } = "";

    public string? Section { get; set; }

    public string Part { get; set; } = "";

    public int? Paragraph { get; set; }

    public int? LastParagraph { get; set; }

    public string Headline { get; set; } = "";

    public string? Summary { get; set; }

    public string? Doubt { get; set; }

    public string? Dateline { get; set; }

    public string? Occurred { get; set; }

    public string? Place { get; set; }

    public List<string> Speakers { get; set; } = [];

    public List<string> Topics { get; set; } = [];

    public List<string> Events { get; set; } = [];

    public List<UtteranceData> Utterances { get; set; } = [];

    public List<MediumData> Media { get; set; } = [];
}

/// <summary>An utterance.</summary>
public sealed class UtteranceData
{
    public string Speaker { get; set; } = "";

    public string Stance { get; set; } = "";

    public string Wording { get; set; } = "";

    public string Channel { get; set; } = "";

    public string? Setting { get; set; }

    public List<string> To { get; set; } = [];

    public string? AccordingTo { get; set; }

    public string? UnnamedSource { get; set; }

    public string? ToldIn { get; set; }

    public string Text { get; set; } = "";

    public string? Said { get; set; }

    public string? SaidAt { get; set; }

    public string SaidPrecision { get; set; } = "";

    public bool? SaidCirca { get; set; }

    public string Part { get; set; } = "";

    public int? Paragraph { get; set; }

    public int? LastParagraph { get; set; }

    public List<AppearanceData> AlsoIn { get; set; } = [];

    public List<string> Topics { get; set; } = [];
}

/// <summary>Another appearance of an utterance.</summary>
public sealed class AppearanceData
{
    public string Entry { get; set; } = "";

    public string Part { get; set; } = "";

    public int? Paragraph { get; set; }

    public int? LastParagraph { get; set; }
}

/// <summary>A picture or a video.</summary>
public sealed class MediumData
{
    public string Kind { get; set; } = "";

    public string Caption { get; set; } = "";

    public string? Credit { get; set; }

    public int? Year { get; set; }

    public string? Date { get; set; }

    public string? Address { get; set; }

    public string? Licence { get; set; }

    public string Part { get; set; } = "";

    public int? Paragraph { get; set; }

    public List<string> Depicts { get; set; } = [];
}

/// <summary>A speaker of either corpus.</summary>
public sealed class SpeakerData : IHasId
{
    public string Id { get; set; } = "";

    public string? Kind { get; set; }

    public string Name { get; set; } = "";

    public string? SortName { get; set; }

    public List<string> OtherNames { get; set; } = [];

    public string? Wikidata { get; set; }

    public string? OfficialPage { get; set; }

    public string? Delegation { get; set; }

    public List<MembershipData> Memberships { get; set; } = [];

    public string Summary { get; set; } = "";
}

/// <summary>A post that a speaker held.</summary>
public sealed class MembershipData
{
    public string Post { get; set; } = "";

    public string? Organisation { get; set; }

    public string? Party { get; set; }

    public string? Constituency { get; set; }

    public string? Since { get; set; }

    public string? SincePrecision { get; set; }

    public string? Until { get; set; }
}

/// <summary>A label in another language.</summary>
public sealed class TranslationData
{
    public string Language { get; set; } = "";

    public string Label { get; set; } = "";
}

/// <summary>A topic.</summary>
public sealed class TopicData : IHasId
{
    public string Id { get; set; } = "";

    public string Label { get; set; } = "";

    public List<string> AltLabels { get; set; } = [];

    public List<TranslationData> Translations { get; set; } = [];

    public string ScopeNote { get; set; } = "";

    public List<string> Broader { get; set; } = [];

    public string? TopConceptOf { get; set; }

    public List<string> Related { get; set; } = [];

    public List<string> ExactMatch { get; set; } = [];

    public List<string> CloseMatch { get; set; } = [];
}
