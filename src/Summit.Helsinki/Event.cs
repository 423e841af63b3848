namespace Summit.Helsinki;

/// <summary>
/// An event, with its planned and actual times as the sources give them (schema.org). Each date and each time has a
/// basis.
/// </summary>
[Record, Referenced, Term("schema:Event")]
public readonly partial struct Event
{
    /// <summary>The unique id, such as <c>one-on-one-talks</c>.</summary>
    [Key, Pattern("[a-z0-9]+(-[a-z0-9]+)*")]
    public partial string Id { get; }

    /// <summary>The name of the event.</summary>
    [Label, Distinct, Term("schema:name", Language = "en")]
    public partial string Name { get; }

    /// <summary>A description of the event.</summary>
    [Summary, Term("schema:description", Language = "en")]
    public partial string Summary { get; }

    /// <summary>The larger event that contains this event; null for an event on its own.</summary>
    [Hierarchy, Term("schema:superEvent")]
    public partial Event? PartOf { get; }

    /// <summary>The place of the event; null if it is not known.</summary>
    [Term("schema:location")]
    public partial Place? Place { get; }

    /// <summary>
    /// The day of the event, or its first day, to the precision of <see cref="DatePrecision"/>; null if the date is not
    /// known.
    /// </summary>
    [Before(nameof(LastDate)), After(nameof(Date), Of = nameof(PartOf)), Before(nameof(LastDate), Of = nameof(PartOf))]
    [Term("schema:startDate", PrecisionField = nameof(DatePrecision))]
    public partial DateOnly? Date { get; }

    /// <summary>The precision of <see cref="Date"/> and <see cref="LastDate"/>.</summary>
    public partial DatePrecision DatePrecision { get; }

    /// <summary>The basis of <see cref="Date"/> and <see cref="LastDate"/>.</summary>
    public partial TimeBasis? DateBasis { get; }

    /// <summary>The last day of an event of several days; otherwise null.</summary>
    [Before(nameof(LastDate), Of = nameof(PartOf)), Term("schema:endDate", PrecisionField = nameof(DatePrecision))]
    public partial DateOnly? LastDate { get; }

    /// <summary>The planned start, in UTC; null if no source gives it.</summary>
    [Before(nameof(PlannedEnd)), After(nameof(PlannedStart), Of = nameof(PartOf))]
    public partial DateTimeOffset? PlannedStart { get; }

    /// <summary>The basis of <see cref="PlannedStart"/>.</summary>
    public partial TimeBasis? PlannedStartBasis { get; }

    /// <summary>The planned end, in UTC; null if no source gives it.</summary>
    [Before(nameof(PlannedEnd), Of = nameof(PartOf))]
    public partial DateTimeOffset? PlannedEnd { get; }

    /// <summary>The basis of <see cref="PlannedEnd"/>.</summary>
    public partial TimeBasis? PlannedEndBasis { get; }

    /// <summary>The actual start, in UTC; null if the sources do not establish it.</summary>
    [Before(nameof(End)), After(nameof(Date)), After(nameof(Start), Of = nameof(PartOf))]
    public partial DateTimeOffset? Start { get; }

    /// <summary>The basis of <see cref="Start"/>.</summary>
    public partial TimeBasis? StartBasis { get; }

    /// <summary>The actual end, in UTC; null if the sources do not establish it.</summary>
    [Before(nameof(End), Of = nameof(PartOf))]
    public partial DateTimeOffset? End { get; }

    /// <summary>The basis of <see cref="End"/>.</summary>
    public partial TimeBasis? EndBasis { get; }

    /// <summary>The planned duration, if a source states one; otherwise null.</summary>
    public partial TimeSpan? PlannedDuration { get; }

    /// <summary>The persons and organisations that took part.</summary>
    [Term("schema:attendee")]
    public partial RecordList<Speaker> Participants { get; }

    /// <summary>The Wikidata identifier, such as <c>Q170645</c>.</summary>
    [Pattern("Q[1-9][0-9]*"), Term("schema:sameAs", Iri = "http://www.wikidata.org/entity/{value}")]
    public partial string? Wikidata { get; }

    /// <summary>The URL of the official page.</summary>
    [Uri, Term("schema:url")]
    public partial string? OfficialPage { get; }

    /// <summary>A note on an error or a doubt in the source, and on how this record treats it.</summary>
    [Term("skos:editorialNote", Language = "en")]
    public partial string? Doubt { get; }

    /// <summary>The events that are directly part of this event.</summary>
    [Inverse(nameof(PartOf))]
    public partial RecordSet<Event> Parts { get; }

    /// <summary>The entries that report this event or refer to it.</summary>
    [Inverse(nameof(Entry.Events))]
    public partial RecordSet<Entry> Entries { get; }

    /// <summary>The entries that report or refer to this event or any event within it.</summary>
    [Inverse(nameof(Entry.Events), Transitive = true)]
    public partial RecordSet<Entry> AllEntries { get; }
}
