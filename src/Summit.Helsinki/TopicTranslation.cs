namespace Summit.Helsinki;

/// <summary>The preferred label of a topic in another language.</summary>
[Record]
public readonly partial struct TopicTranslation
{
    /// <summary>The topic that the label belongs to.</summary>
    [Parent]
    public partial Topic Topic { get; }

    /// <summary>The language of the label, as a BCP 47 tag.</summary>
    [Pattern("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")]
    public partial string Language { get; }

    /// <summary>The preferred label in this language.</summary>
    [Label, Term("skos:prefLabel", LanguageField = nameof(Language))]
    public partial string Label { get; }
}
