namespace Summit;

/// <summary>
/// The format of a snippet: its maximum length, and the marks around matches and at the borders of the passage. All
/// marks are in UTF-8, for UTF-16 snippets too. Text is not escaped; for HTML, the caller must escape it.
/// </summary>
public readonly ref struct SnippetFormat
{
    /// <summary>
    /// Creates the default format: up to 160 bytes of text, <c>**</c> around matches, and an ellipsis where the text
    /// continues.
    /// </summary>
    public SnippetFormat()
    {
        MaxLength = 160;
        Before = "**"u8;
        After = "**"u8;
        Ellipsis = "…"u8;
    }

    /// <summary>The maximum number of UTF-8 bytes taken from the text. Marks and ellipses are not counted.</summary>
    public int MaxLength { get; init; }

    /// <summary>The mark before each match.</summary>
    public ReadOnlySpan<byte> Before { get; init; }

    /// <summary>The mark after each match.</summary>
    public ReadOnlySpan<byte> After { get; init; }

    /// <summary>The mark at a border of the passage beyond which the text continues.</summary>
    public ReadOnlySpan<byte> Ellipsis { get; init; }
}
