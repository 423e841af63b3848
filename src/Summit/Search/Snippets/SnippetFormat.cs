namespace Summit;

/// <summary>
/// How a snippet is written: at most how many bytes of the text, and what stands around matches and where the text is cut. All marks
/// are UTF-8, for snippets in UTF-16 too. Nothing of the text is escaped: for HTML, that is left to the caller.
/// </summary>
public readonly ref struct SnippetFormat
{
    /// <summary>160 bytes, <c>**</c> around matches, and an ellipsis where the text is cut.</summary>
    public SnippetFormat()
    {
        MaxLength = 160;
        Before = "**"u8;
        After = "**"u8;
        Ellipsis = "…"u8;
    }

    /// <summary>The most bytes of the UTF-8 of the text, and so the most characters; marks and ellipses are not counted.</summary>
    public int MaxLength { get; init; }

    /// <summary>What is written before a match.</summary>
    public ReadOnlySpan<byte> Before { get; init; }

    /// <summary>What is written behind a match.</summary>
    public ReadOnlySpan<byte> After { get; init; }

    /// <summary>What is written where the text goes on.</summary>
    public ReadOnlySpan<byte> Ellipsis { get; init; }
}
