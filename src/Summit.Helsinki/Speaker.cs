namespace Summit.Helsinki;

/// <summary>A person or an organisation that speaks or is mentioned.</summary>
[Record, Referenced]
public readonly partial struct Speaker
{
    /// <summary>The unique id, such as <c>vladimir-putin</c>.</summary>
    [Key, Pattern("[a-z0-9]+(-[a-z0-9]+)*")]
    public partial string Id { get; }

    /// <summary>The kind of speaker: a person or an organisation.</summary>
    [Index, Term("rdf:type")]
    public partial SpeakerKind Kind { get; }

    /// <summary>The name commonly used in English, with its accents. Look-ups accept it like the id.</summary>
    [Label, Alias, Distinct, Consistent, Term("schema:name")]
    public partial string Name { get; }

    /// <summary>The name for sorting, family name first.</summary>
    public partial string SortName { get; }

    /// <summary>
    /// Other names: names in other scripts, other spellings and short forms. Look-ups accept each of them like the id.
    /// </summary>
    [Alias, Distinct, Term("schema:alternateName")]
    public partial TextList OtherNames { get; }

    /// <summary>The Wikidata identifier, such as <c>Q7747</c>.</summary>
    [Pattern("Q[1-9][0-9]*"), Term("schema:sameAs", Iri = "http://www.wikidata.org/entity/{value}")]
    public partial string? Wikidata { get; }

    /// <summary>The URL of the official page.</summary>
    [Uri, Term("schema:url")]
    public partial string? OfficialPage { get; }

    /// <summary>The delegation that the person belonged to in Helsinki; null for everyone else.</summary>
    public partial Delegation? Delegation { get; }

    /// <summary>The posts and seats that the speaker held in June and July 2018.</summary>
    [Summary, NoOverlap(nameof(Membership.Since), nameof(Membership.Until), Per = nameof(Membership.Organisation))]
    [Term("schema:memberOf")]
    public partial RecordList<Membership> Memberships { get; }

    /// <summary>A description of the speaker and of the speaker's part in the coverage.</summary>
    [Summary, Term("schema:description", Language = "en")]
    public partial string Summary { get; }

    /// <summary>The entries in which the speaker speaks or is mentioned, in order of publication.</summary>
    [Inverse(nameof(Entry.Speakers))]
    public partial RecordSet<Entry> Entries { get; }

    /// <summary>The utterances of the speaker, in the order of the entries.</summary>
    [Inverse(nameof(Utterance.Speaker))]
    public partial RecordSet<Utterance> Utterances { get; }

    /// <summary>The utterances that are known only through this speaker.</summary>
    [Inverse(nameof(Utterance.AccordingTo))]
    public partial RecordSet<Utterance> Relayed { get; }

    /// <summary>The utterances addressed to the speaker.</summary>
    [Inverse(nameof(Utterance.To))]
    public partial RecordSet<Utterance> Heard { get; }

    /// <summary>The pictures and videos that show the speaker.</summary>
    [Inverse(nameof(Medium.Depicts))]
    public partial RecordSet<Medium> Depictions { get; }

    /// <summary>The events that the speaker took part in.</summary>
    [Inverse(nameof(Event.Participants))]
    public partial RecordSet<Event> Events { get; }
}

/// <summary>Specifies the kind of a speaker.</summary>
public enum SpeakerKind
{
    /// <summary>A person.</summary>
    [Term("schema:Person")]
    Person,

    /// <summary>An organisation, an office or a body.</summary>
    [Term("schema:Organization")]
    Organisation,
}

/// <summary>Specifies a delegation at the summit, or its host.</summary>
public enum Delegation
{
    /// <summary>The Russian delegation.</summary>
    Russia,

    /// <summary>The United States delegation.</summary>
    UnitedStates,

    /// <summary>The Finnish hosts.</summary>
    Finland,
}
