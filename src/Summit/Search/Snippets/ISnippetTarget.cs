namespace Summit.Search;

/// <summary>
/// A destination of a snippet, in UTF-8 or UTF-16. A unit is a byte of UTF-8 or a character of UTF-16.
/// </summary>
internal interface ISnippetTarget
{
    /// <summary>The number of units written.</summary>
    int Length { get; }

    /// <summary>The number of units that can still be written.</summary>
    int Free { get; }

    /// <summary>Returns the number of units that a mark takes.</summary>
    int UnitsOf(scoped ReadOnlySpan<byte> mark);

    /// <summary>
    /// Returns the number of bytes of the longest prefix of <paramref name="utf8"/> that fits in
    /// <paramref name="capacity"/> units and ends between characters.
    /// </summary>
    /// <param name="utf8">The text.</param>
    /// <param name="capacity">The number of units; a negative number counts as 0.</param>
    int Fitting(scoped ReadOnlySpan<byte> utf8, int capacity);

    /// <summary>Writes a mark, which must fit.</summary>
    void AppendMark(scoped ReadOnlySpan<byte> mark);

    /// <summary>Writes a text, which must fit.</summary>
    void AppendText(scoped ReadOnlySpan<byte> utf8);
}
