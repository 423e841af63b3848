namespace Summit.Helsinki;

/// <summary>A place that an entry, an event or a membership names, or that contains one (schema.org).</summary>
[Record, Referenced, Term("schema:Place")]
public readonly partial struct Place
{
    /// <summary>The unique id, such as <c>presidential-palace</c>.</summary>
    [Key, Pattern("[a-z0-9]+(-[a-z0-9]+)*")]
    public partial string Id { get; }

    /// <summary>The name of the place. Look-ups accept it like the id.</summary>
    [Label, Alias, Distinct, Consistent, Term("schema:name")]
    public partial string Name { get; }

    /// <summary>Other names. Look-ups accept each of them like the id.</summary>
    [Alias, Distinct, Term("schema:alternateName")]
    public partial TextList OtherNames { get; }

    /// <summary>The kind of place.</summary>
    [Term("rdf:type")]
    public partial PlaceKind Kind { get; }

    /// <summary>The larger place that contains this place; null if there is none.</summary>
    [Hierarchy, Term("schema:containedInPlace")]
    public partial Place? Within { get; }

    /// <summary>The Wikidata identifier, such as <c>Q1757</c>.</summary>
    [Pattern("Q[1-9][0-9]*"), Term("schema:sameAs", Iri = "http://www.wikidata.org/entity/{value}")]
    public partial string? Wikidata { get; }

    /// <summary>The URL of the official page.</summary>
    [Uri, Term("schema:url")]
    public partial string? OfficialPage { get; }

    /// <summary>A description of the place, or of what happened there.</summary>
    [Summary, Term("schema:description", Language = "en")]
    public partial string Summary { get; }

    /// <summary>The places that are directly inside this place.</summary>
    [Inverse(nameof(Within))]
    public partial RecordSet<Place> Contains { get; }

    /// <summary>The entries about events at exactly this place.</summary>
    [Inverse(nameof(Entry.Place))]
    public partial RecordSet<Entry> Entries { get; }

    /// <summary>The entries about events at this place or any place within it.</summary>
    [Inverse(nameof(Entry.Place), Transitive = true)]
    public partial RecordSet<Entry> AllEntries { get; }

    /// <summary>The events that took place at exactly this place.</summary>
    [Inverse(nameof(Event.Place))]
    public partial RecordSet<Event> Events { get; }

    /// <summary>The seats that represent this place as a constituency.</summary>
    [Inverse(nameof(Membership.Constituency))]
    public partial RecordSet<Membership> Seats { get; }
}

/// <summary>Specifies the kind of a place.</summary>
public enum PlaceKind
{
    /// <summary>A country.</summary>
    [Term("schema:Country")]
    Country,

    /// <summary>A province or a region.</summary>
    [Term("schema:AdministrativeArea")]
    Region,

    /// <summary>A city.</summary>
    [Term("schema:City")]
    City,

    /// <summary>A building, or a hall in a building.</summary>
    Building,

    /// <summary>A street.</summary>
    Street,

    /// <summary>A vehicle or a vessel.</summary>
    Vehicle,
}
