namespace Summit.Helsinki;

/// <summary>The parts of a post or an article that a statement can stand in.</summary>
public enum SourcePart
{
    /// <summary>The headline.</summary>
    Headline,

    /// <summary>The running text.</summary>
    Body,

    /// <summary>The caption of a picture, with its credit.</summary>
    Caption,

    /// <summary>A tweet that is embedded in the text.</summary>
    Tweet,
}
