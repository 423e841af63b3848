namespace Summit.Browser.Roots;

/// <summary>A nested record without a key.</summary>
[Record]
public readonly partial struct Note
{
    /// <summary>The record that contains the note.</summary>
    [Parent]
    public partial Sample Sample { get; }

    /// <summary>The text.</summary>
    [Label, Search]
    public partial string Text { get; }
}
