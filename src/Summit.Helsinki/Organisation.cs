namespace Summit.Helsinki;

/// <summary>An organisation that a membership names, or that contains one (Popolo).</summary>
[Record, Referenced, Term("schema:Organization")]
public readonly partial struct Organisation
{
    /// <summary>The unique id, such as <c>federation-council</c>.</summary>
    [Key, Pattern("[a-z0-9]+(-[a-z0-9]+)*")]
    public partial string Id { get; }

    /// <summary>The name commonly used in English. Look-ups accept it like the id.</summary>
    [Label, Alias, Distinct, Term("schema:name")]
    public partial string Name { get; }

    /// <summary>Other names. Look-ups accept each of them like the id.</summary>
    [Alias, Distinct, Term("schema:alternateName")]
    public partial TextList OtherNames { get; }

    /// <summary>The kind of organisation.</summary>
    [Index, Term("rdf:type")]
    public partial OrganisationKind Kind { get; }

    /// <summary>The larger organisation that contains this organisation; null if there is none.</summary>
    [Hierarchy, Term("schema:parentOrganization")]
    public partial Organisation? PartOf { get; }

    /// <summary>The record of the same organisation as a speaker; null if there is none.</summary>
    [Term("schema:sameAs")]
    public partial Speaker? Speaker { get; }

    /// <summary>The Wikidata identifier, such as <c>Q1065</c>.</summary>
    [Pattern("Q[1-9][0-9]*"), Term("schema:sameAs", Iri = "http://www.wikidata.org/entity/{value}")]
    public partial string? Wikidata { get; }

    /// <summary>The URL of the official page.</summary>
    [Uri, Term("schema:url")]
    public partial string? OfficialPage { get; }

    /// <summary>A description of the organisation.</summary>
    [Summary, Term("schema:description", Language = "en")]
    public partial string Summary { get; }

    /// <summary>The organisations that are directly part of this organisation.</summary>
    [Inverse(nameof(PartOf))]
    public partial RecordSet<Organisation> Parts { get; }

    /// <summary>The posts and seats in this organisation.</summary>
    [Inverse(nameof(Membership.Organisation))]
    public partial RecordSet<Membership> Memberships { get; }

    /// <summary>The posts and seats in this organisation or any organisation within it.</summary>
    [Inverse(nameof(Membership.Organisation), Transitive = true)]
    public partial RecordSet<Membership> AllMemberships { get; }

    /// <summary>The seats whose holders represented this party.</summary>
    [Inverse(nameof(Membership.Party))]
    public partial RecordSet<Membership> Seats { get; }
}

/// <summary>Specifies the kind of an organisation.</summary>
public enum OrganisationKind
{
    /// <summary>A state.</summary>
    State,

    /// <summary>An executive office, a government or a ministry.</summary>
    [Term("schema:GovernmentOrganization")]
    Executive,

    /// <summary>A parliament or a chamber of a parliament.</summary>
    [Term("schema:GovernmentOrganization")]
    Parliament,

    /// <summary>A committee of a parliamentary chamber.</summary>
    [Term("schema:GovernmentOrganization")]
    Committee,

    /// <summary>A political party.</summary>
    [Term("schema:PoliticalParty")]
    Party,

    /// <summary>An international organisation.</summary>
    International,

    /// <summary>A research institute.</summary>
    [Term("schema:ResearchOrganization")]
    Institute,
}
