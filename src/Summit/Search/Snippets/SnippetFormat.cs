namespace Summit;

/// <summary>
/// The format of a snippet: its maximum length, and the marks around matches and at the borders of the passage. All
/// marks are in UTF-8, for UTF-16 snippets too, and are written as they are.
/// </summary>
/// <remarks>
/// Use <see cref="Html"/> for a snippet that becomes part of a web page. Other formats do not escape the text: with
/// <c>Before = "&lt;mark&gt;"u8</c> alone, a script in the text runs in the browser of the reader.
/// </remarks>
/// <example>
/// <code>
/// SnippetFormat format = SnippetFormat.Html with { MaxLength = 240, Before = "&lt;mark class='hit'&gt;"u8 };
/// int length = Helsinki2018.Entries.WriteSnippet("syria", entry.SummaryUtf8, html, format);
/// </code>
/// </example>
public readonly ref struct SnippetFormat
{
    /// <summary>
    /// Creates the default format: up to 160 bytes of text, <c>**</c> around matches, and an ellipsis where the text
    /// continues. The text is not escaped.
    /// </summary>
    public SnippetFormat()
    {
        MaxLength = 160;
        Before = "**"u8;
        After = "**"u8;
        Ellipsis = "…"u8;
    }

    /// <summary>
    /// The format for HTML: up to 160 bytes of text, <c>&lt;mark&gt;</c> around matches, and an ellipsis where the text
    /// continues. The characters <c>&amp; &lt; &gt; " '</c> of the text are escaped, so that the snippet is safe in an
    /// element and in a quoted attribute; malformed UTF-8 becomes U+FFFD. A destination that is too short never ends
    /// inside an entity or a tag, and every mark is closed.
    /// </summary>
    public static SnippetFormat Html =>
        new()
        {
            Before = "<mark>"u8,
            After = "</mark>"u8,
            EscapesHtml = true,
        };

    /// <summary>
    /// The maximum number of UTF-8 bytes taken from the text. Marks, ellipses and escapes are not counted.
    /// </summary>
    public int MaxLength { get; init; }

    /// <summary>The mark before each match. Written as it is: in HTML, a start tag.</summary>
    public ReadOnlySpan<byte> Before { get; init; }

    /// <summary>The mark after each match. Written as it is: in HTML, the end tag.</summary>
    public ReadOnlySpan<byte> After { get; init; }

    /// <summary>
    /// The mark at a border of the passage beyond which the text continues with more than white space. Written as it
    /// is.
    /// </summary>
    public ReadOnlySpan<byte> Ellipsis { get; init; }

    /// <summary>Whether the text is escaped for HTML. The marks are not.</summary>
    public bool EscapesHtml { get; init; }
}
