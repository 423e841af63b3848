namespace Summit.Helsinki;

/// <summary>An organisation in which a speaker has a post, a seat or a membership (Popolo).</summary>
[Record, Referenced, Term("schema:Organization")]
public readonly partial struct Organisation
{
    /// <summary>The id, such as <c>federation-council</c>.</summary>
    [Key, Pattern("[a-z0-9]+(-[a-z0-9]+)*")]
    public partial string Id { get; }

    /// <summary>The name as commonly written in English. It resolves like the id.</summary>
    [Label, Alias, Distinct, Term("schema:name")]
    public partial string Name { get; }

    /// <summary>Other names. Each of them finds the record like the id.</summary>
    [Alias, Distinct, Term("schema:alternateName")]
    public partial TextList OtherNames { get; }

    /// <summary>The kind of organisation.</summary>
    [Index, Term("rdf:type")]
    public partial OrganisationKind Kind { get; }

    /// <summary>The organisation that it is part of.</summary>
    [Hierarchy, Term("schema:parentOrganization")]
    public partial Organisation? PartOf { get; }

    /// <summary>The speaker that it is in the coverage.</summary>
    [Term("schema:sameAs")]
    public partial Speaker? Speaker { get; }

    /// <summary>The Wikidata item, such as <c>Q1065</c>.</summary>
    [Pattern("Q[1-9][0-9]*"), Term("schema:sameAs", Iri = "http://www.wikidata.org/entity/{value}")]
    public partial string? Wikidata { get; }

    /// <summary>The official page.</summary>
    [Uri, Term("schema:url")]
    public partial string? OfficialPage { get; }

    /// <summary>A description of the organisation.</summary>
    [Summary, Term("schema:description", Language = "en")]
    public partial string Summary { get; }

    /// <summary>The organisations that are part of it.</summary>
    [Inverse(nameof(PartOf))]
    public partial RecordSet<Organisation> Parts { get; }

    /// <summary>The posts and seats in it.</summary>
    [Inverse(nameof(Membership.Organisation))]
    public partial RecordSet<Membership> Memberships { get; }

    /// <summary>The posts and seats in it or in a part of it.</summary>
    [Inverse(nameof(Membership.Organisation), Transitive = true)]
    public partial RecordSet<Membership> AllMemberships { get; }

    /// <summary>The seats that were held for it, if it is a party.</summary>
    [Inverse(nameof(Membership.Party))]
    public partial RecordSet<Membership> Seats { get; }
}

/// <summary>The kinds of organisation.</summary>
public enum OrganisationKind
{
    /// <summary>A state.</summary>
    State,

    /// <summary>An executive office, a government or a ministry.</summary>
    [Term("schema:GovernmentOrganization")]
    Executive,

    /// <summary>A parliament or a chamber of one.</summary>
    [Term("schema:GovernmentOrganization")]
    Parliament,

    /// <summary>A committee of a chamber.</summary>
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
