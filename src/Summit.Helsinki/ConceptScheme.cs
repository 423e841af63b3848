namespace Summit.Helsinki;

/// <summary>A set of related topics: a SKOS concept scheme.</summary>
[Record, Referenced, Term("skos:ConceptScheme")]
public readonly partial struct ConceptScheme
{
    /// <summary>The unique id, such as <c>helsinki-topics</c>.</summary>
    [Key, Pattern("[a-z0-9]+(-[a-z0-9]+)*")]
    public partial string Id { get; }

    /// <summary>The title of the scheme.</summary>
    [Label, Term("dcterms:title", Language = "en")]
    public partial string Title { get; }

    /// <summary>The language of labels that state no language of their own, as a BCP 47 tag.</summary>
    [Pattern("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"), Term("dcterms:language")]
    public partial string Language { get; }

    /// <summary>The subjects that the topics cover, and how topics are chosen.</summary>
    [Summary, Term("dcterms:description", Language = "en")]
    public partial string Summary { get; }

    /// <summary>The topics that have no broader topic.</summary>
    [Inverse(nameof(Topic.TopConceptOf)), Term("skos:hasTopConcept")]
    public partial RecordSet<Topic> TopConcepts { get; }
}
