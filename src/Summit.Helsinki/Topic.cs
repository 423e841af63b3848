namespace Summit.Helsinki;

/// <summary>A subject of the coverage: a SKOS concept.</summary>
[Record, Referenced, Term("skos:Concept")]
public readonly partial struct Topic
{
    /// <summary>The unique id, such as <c>nord-stream-2</c>.</summary>
    [Key, Pattern("[a-z0-9]+(-[a-z0-9]+)*")]
    public partial string Id { get; }

    /// <summary>The preferred label in English. Look-ups accept it like the id.</summary>
    [Label, Alias, Distinct, Term("skos:prefLabel", Language = "en")]
    public partial string Label { get; }

    /// <summary>Alternative labels. Look-ups accept each of them like the id.</summary>
    [Alias, Distinct, Term("skos:altLabel", Language = "en")]
    public partial TextList AltLabels { get; }

    /// <summary>The preferred labels in other languages.</summary>
    public partial RecordList<TopicTranslation> Translations { get; }

    /// <summary>A description of what the topic includes and excludes.</summary>
    [Summary, Term("skos:scopeNote", Language = "en")]
    public partial string ScopeNote { get; }

    /// <summary>
    /// The broader topics. The first one is the parent in whose file the topic is written. Empty for a top concept.
    /// </summary>
    [Hierarchy, Term("skos:broader")]
    public partial RecordList<Topic> Broader { get; }

    /// <summary>The concept scheme of a top concept; null for a topic with broader topics.</summary>
    [Term("skos:topConceptOf")]
    public partial ConceptScheme? TopConceptOf { get; }

    /// <summary>The topics that are directly narrower.</summary>
    [Inverse(nameof(Broader)), Term("skos:narrower")]
    public partial RecordSet<Topic> Narrower { get; }

    /// <summary>The related topics that are neither broader nor narrower.</summary>
    [Symmetric, Term("skos:related")]
    public partial RecordList<Topic> Related { get; }

    /// <summary>The URIs of concepts with the same meaning in other data sets, such as Wikidata.</summary>
    [Pattern("https?://[^ ]+"), Term("skos:exactMatch", Iri = "{value}")]
    public partial TextList ExactMatch { get; }

    /// <summary>The URIs of concepts with nearly the same meaning in other data sets.</summary>
    [Pattern("https?://[^ ]+"), Term("skos:closeMatch", Iri = "{value}")]
    public partial TextList CloseMatch { get; }

    /// <summary>The entries about exactly this topic, in order of publication.</summary>
    [Inverse(nameof(Entry.Topics))]
    public partial RecordSet<Entry> Entries { get; }

    /// <summary>The entries about this topic or any narrower topic, in order of publication.</summary>
    [Inverse(nameof(Entry.Topics), Transitive = true)]
    public partial RecordSet<Entry> AllEntries { get; }

    /// <summary>The utterances about exactly this topic.</summary>
    [Inverse(nameof(Utterance.Topics))]
    public partial RecordSet<Utterance> Utterances { get; }

    /// <summary>The utterances about this topic or any narrower topic.</summary>
    [Inverse(nameof(Utterance.Topics), Transitive = true)]
    public partial RecordSet<Utterance> AllUtterances { get; }
}
