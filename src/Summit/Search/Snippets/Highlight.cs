namespace Summit;

/// <summary>A part of a text that matches a query: a word, or the words of a phrase.</summary>
/// <param name="Start">The first byte of the match in the UTF-8 of the text.</param>
/// <param name="Length">The number of bytes of the match, including the ending of a possessive.</param>
/// <param name="Parts">
/// A bit for each part of the query that matches here. The lowest bit is the first part; the highest bit stands for the
/// 64th and all later parts.
/// </param>
public readonly record struct Highlight(int Start, int Length, ulong Parts)
{
    /// <summary>The byte after the match in the UTF-8 of the text.</summary>
    public int End => Start + Length;
}
