namespace Summit.Helsinki;

/// <summary>Specifies the part of a post or an article that contains a passage.</summary>
public enum SourcePart
{
    /// <summary>The headline.</summary>
    Headline,

    /// <summary>The body text.</summary>
    Body,

    /// <summary>The caption of a picture, including its credit.</summary>
    Caption,

    /// <summary>A tweet embedded in the text.</summary>
    Tweet,
}
