namespace Summit.Helsinki;

/// <summary>A subject of the coverage: a SKOS concept.</summary>
[Record, Referenced, Term("skos:Concept")]
public readonly partial struct Topic
{
    /// <summary>The id, such as <c>nord-stream-2</c>.</summary>
    [Key, Pattern("[a-z0-9]+(-[a-z0-9]+)*")]
    public partial string Id { get; }

    /// <summary>The preferred label. It resolves like the id.</summary>
    [Label, Alias, Distinct, Term("skos:prefLabel", Language = "en")]
    public partial string Label { get; }

    /// <summary>Alternative labels. Each of them finds the record like the id.</summary>
    [Alias, Distinct, Term("skos:altLabel", Language = "en")]
    public partial TextList AltLabels { get; }

    /// <summary>The preferred label in other languages.</summary>
    public partial RecordList<TopicTranslation> Translations { get; }

    /// <summary>The scope of the topic, and its limits.</summary>
    [Summary, Term("skos:scopeNote", Language = "en")]
    public partial string ScopeNote { get; }

    /// <summary>The broader topics, the one in whose file it stands first; none for a top concept.</summary>
    [Hierarchy, Term("skos:broader")]
    public partial RecordList<Topic> Broader { get; }

    /// <summary>The scheme of which it is a top concept; null for a topic with broader ones.</summary>
    [Term("skos:topConceptOf")]
    public partial ConceptScheme? TopConceptOf { get; }

    /// <summary>The narrower topics.</summary>
    [Inverse(nameof(Broader)), Term("skos:narrower")]
    public partial RecordSet<Topic> Narrower { get; }

    /// <summary>Topics that belong together without one being broader.</summary>
    [Symmetric, Term("skos:related")]
    public partial RecordList<Topic> Related { get; }

    /// <summary>Concepts elsewhere that mean the same, as URIs, such as those of Wikidata.</summary>
    [Pattern("https?://[^ ]+"), Term("skos:exactMatch", Iri = "{value}")]
    public partial TextList ExactMatch { get; }

    /// <summary>Concepts elsewhere that mean nearly the same, as URIs.</summary>
    [Pattern("https?://[^ ]+"), Term("skos:closeMatch", Iri = "{value}")]
    public partial TextList CloseMatch { get; }

    /// <summary>The entries about this very topic.</summary>
    [Inverse(nameof(Entry.Topics))]
    public partial RecordSet<Entry> Entries { get; }

    /// <summary>The entries about this topic or one narrower.</summary>
    [Inverse(nameof(Entry.Topics), Transitive = true)]
    public partial RecordSet<Entry> AllEntries { get; }

    /// <summary>The utterances about this very topic.</summary>
    [Inverse(nameof(Utterance.Topics))]
    public partial RecordSet<Utterance> Utterances { get; }

    /// <summary>The utterances about this topic or one narrower.</summary>
    [Inverse(nameof(Utterance.Topics), Transitive = true)]
    public partial RecordSet<Utterance> AllUtterances { get; }
}
