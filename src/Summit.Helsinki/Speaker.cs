namespace Summit.Helsinki;

/// <summary>A person or an organisation that speaks or is spoken of.</summary>
[Record, Referenced]
public readonly partial struct Speaker
{
    /// <summary>The id, such as <c>vladimir-putin</c>.</summary>
    [Key, Pattern("[a-z0-9]+(-[a-z0-9]+)*")]
    public partial string Id { get; }

    /// <summary>Person or organisation.</summary>
    [Index, Term("rdf:type")]
    public partial SpeakerKind Kind { get; }

    /// <summary>The name as commonly written in English, with its accents. It resolves like the id.</summary>
    [Label, Alias, Distinct, Consistent, Term("schema:name")]
    public partial string Name { get; }

    /// <summary>The name as it sorts, family name first.</summary>
    public partial string SortName { get; }

    /// <summary>Other names: other scripts, other spellings, short forms. Each of them finds the record like the
    /// id.</summary>
    [Alias, Distinct, Term("schema:alternateName")]
    public partial TextList OtherNames { get; }

    /// <summary>The Wikidata item, such as <c>Q7747</c>.</summary>
    [Pattern("Q[1-9][0-9]*"), Term("schema:sameAs", Iri = "http://www.wikidata.org/entity/{value}")]
    public partial string? Wikidata { get; }

    /// <summary>The official page.</summary>
    [Uri, Term("schema:url")]
    public partial string? OfficialPage { get; }

    /// <summary>The delegation they came to the summit with.</summary>
    public partial Delegation? Delegation { get; }

    /// <summary>The posts held in June and July 2018.</summary>
    [Summary, NoOverlap(nameof(Membership.Since), nameof(Membership.Until), Per = nameof(Membership.Organisation))]
    [Term("schema:memberOf")]
    public partial RecordList<Membership> Memberships { get; }

    /// <summary>Who they are and what part they play in the coverage.</summary>
    [Summary, Term("schema:description", Language = "en")]
    public partial string Summary { get; }

    /// <summary>The entries that they speak in or are spoken of, in order of publication.</summary>
    [Inverse(nameof(Entry.Speakers))]
    public partial RecordSet<Entry> Entries { get; }

    /// <summary>The utterances of the speaker, in the order of the entries.</summary>
    [Inverse(nameof(Utterance.Speaker))]
    public partial RecordSet<Utterance> Utterances { get; }

    /// <summary>The utterances of others that are known only on the word of this speaker.</summary>
    [Inverse(nameof(Utterance.AccordingTo))]
    public partial RecordSet<Utterance> Relayed { get; }

    /// <summary>The utterances addressed to the speaker.</summary>
    [Inverse(nameof(Utterance.To))]
    public partial RecordSet<Utterance> Heard { get; }

    /// <summary>The pictures and videos that show them.</summary>
    [Inverse(nameof(Medium.Depicts))]
    public partial RecordSet<Medium> Depictions { get; }

    /// <summary>The events that they took part in.</summary>
    [Inverse(nameof(Event.Participants))]
    public partial RecordSet<Event> Events { get; }
}

/// <summary>The kinds of speaker.</summary>
public enum SpeakerKind
{
    /// <summary>A person.</summary>
    [Term("schema:Person")]
    Person,

    /// <summary>An organisation, an office or a body.</summary>
    [Term("schema:Organization")]
    Organisation,
}

/// <summary>The delegations at the summit, and its host.</summary>
public enum Delegation
{
    /// <summary>The Russian delegation.</summary>
    Russia,

    /// <summary>The delegation of the United States.</summary>
    UnitedStates,

    /// <summary>The Finnish hosts.</summary>
    Finland,
}
