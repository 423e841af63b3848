namespace Summit.Helsinki;

/// <summary>A further appearance of an utterance, in another entry or in another paragraph of the same entry.</summary>
[Record]
public readonly partial struct Appearance
{
    /// <summary>The utterance that appears again.</summary>
    [Parent]
    public partial Utterance Utterance { get; }

    /// <summary>The entry that the utterance appears in.</summary>
    [Term("schema:isPartOf")]
    public partial Entry Entry { get; }

    /// <summary>The part of the source that contains the appearance.</summary>
    [Index]
    public partial SourcePart Part { get; }

    /// <summary>
    /// The number of the paragraph, or of the first of several paragraphs, counted from 1; null for a headline.
    /// </summary>
    [Range(1, 100), Before(nameof(LastParagraph))]
    public partial int? Paragraph { get; }

    /// <summary>The number of the last paragraph, if the passage spans several paragraphs; otherwise null.</summary>
    [Range(1, 100)]
    public partial int? LastParagraph { get; }
}
