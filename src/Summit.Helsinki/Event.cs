namespace Summit.Helsinki;

/// <summary>
/// Something that happened, with planned and actual times as the sources give them (schema.org). Every time and date
/// says what it rests on.
/// </summary>
[Record, Referenced, Term("schema:Event")]
public readonly partial struct Event
{
    /// <summary>The id, such as <c>one-on-one-talks</c>.</summary>
    [Key, Pattern("[a-z0-9]+(-[a-z0-9]+)*")]
    public partial string Id { get; }

    /// <summary>The name.</summary>
    [Label, Distinct, Term("schema:name", Language = "en")]
    public partial string Name { get; }

    /// <summary>A description of the event.</summary>
    [Summary, Term("schema:description", Language = "en")]
    public partial string Summary { get; }

    /// <summary>The event that it is part of.</summary>
    [Hierarchy, Term("schema:superEvent")]
    public partial Event? PartOf { get; }

    /// <summary>The place of the event.</summary>
    [Term("schema:location")]
    public partial Place? Place { get; }

    /// <summary>The first day, to the precision of <see cref="DatePrecision"/>; null where that is unknown.</summary>
    [Before(nameof(LastDate)), After(nameof(Date), Of = nameof(PartOf)), Before(nameof(LastDate), Of = nameof(PartOf))]
    [Term("schema:startDate", PrecisionField = nameof(DatePrecision))]
    public partial DateOnly? Date { get; }

    /// <summary>How much of <see cref="Date"/> is known.</summary>
    public partial DatePrecision DatePrecision { get; }

    /// <summary>The basis of <see cref="Date"/>.</summary>
    public partial TimeBasis? DateBasis { get; }

    /// <summary>The last day, for an event of several days; it rests on the same as the first.</summary>
    [Before(nameof(LastDate), Of = nameof(PartOf)), Term("schema:endDate", PrecisionField = nameof(DatePrecision))]
    public partial DateOnly? LastDate { get; }

    /// <summary>When it was to start.</summary>
    [Before(nameof(PlannedEnd)), After(nameof(PlannedStart), Of = nameof(PartOf))]
    public partial DateTimeOffset? PlannedStart { get; }

    /// <summary>The basis of <see cref="PlannedStart"/>.</summary>
    public partial TimeBasis? PlannedStartBasis { get; }

    /// <summary>When it was to end.</summary>
    [Before(nameof(PlannedEnd), Of = nameof(PartOf))]
    public partial DateTimeOffset? PlannedEnd { get; }

    /// <summary>The basis of <see cref="PlannedEnd"/>.</summary>
    public partial TimeBasis? PlannedEndBasis { get; }

    /// <summary>When it started, as far as the sources tell.</summary>
    [Before(nameof(End)), After(nameof(Date)), After(nameof(Start), Of = nameof(PartOf))]
    public partial DateTimeOffset? Start { get; }

    /// <summary>The basis of <see cref="Start"/>.</summary>
    public partial TimeBasis? StartBasis { get; }

    /// <summary>When it ended, as far as the sources tell.</summary>
    [Before(nameof(End), Of = nameof(PartOf))]
    public partial DateTimeOffset? End { get; }

    /// <summary>The basis of <see cref="End"/>.</summary>
    public partial TimeBasis? EndBasis { get; }

    /// <summary>How long it was to last, as a source states it.</summary>
    public partial TimeSpan? PlannedDuration { get; }

    /// <summary>Who took part.</summary>
    [Term("schema:attendee")]
    public partial RecordList<Speaker> Participants { get; }

    /// <summary>The Wikidata item, such as <c>Q170645</c>.</summary>
    [Pattern("Q[1-9][0-9]*"), Term("schema:sameAs", Iri = "http://www.wikidata.org/entity/{value}")]
    public partial string? Wikidata { get; }

    /// <summary>The official page.</summary>
    [Uri, Term("schema:url")]
    public partial string? OfficialPage { get; }

    /// <summary>An error or doubt in the source, and how this record treats it.</summary>
    [Term("skos:editorialNote", Language = "en")]
    public partial string? Doubt { get; }

    /// <summary>The events that are part of it.</summary>
    [Inverse(nameof(PartOf))]
    public partial RecordSet<Event> Parts { get; }

    /// <summary>The entries that report it or refer to it.</summary>
    [Inverse(nameof(Entry.Events))]
    public partial RecordSet<Entry> Entries { get; }

    /// <summary>The entries that report it or a part of it, or refer to one of them.</summary>
    [Inverse(nameof(Entry.Events), Transitive = true)]
    public partial RecordSet<Entry> AllEntries { get; }
}
