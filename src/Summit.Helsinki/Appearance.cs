namespace Summit.Helsinki;

/// <summary>A further appearance of an utterance: in another entry, or in another paragraph of its own.</summary>
[Record]
public readonly partial struct Appearance
{
    /// <summary>The utterance that appears again.</summary>
    [Parent]
    public partial Utterance Utterance { get; }

    /// <summary>The entry that it appears in.</summary>
    [Term("schema:isPartOf")]
    public partial Entry Entry { get; }

    /// <summary>The part of the source.</summary>
    [Index]
    public partial SourcePart Part { get; }

    /// <summary>The paragraph, or the first of several; null for a headline.</summary>
    [Range(1, 100), Before(nameof(LastParagraph))]
    public partial int? Paragraph { get; }

    /// <summary>The last paragraph, if there are several.</summary>
    [Range(1, 100)]
    public partial int? LastParagraph { get; }
}
