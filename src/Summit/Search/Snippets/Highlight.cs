namespace Summit;

/// <summary>A part of a text that matches a query: a word, or the words of a phrase.</summary>
/// <param name="Start">The start of the match in the text, in bytes of UTF-8 or characters of UTF-16.</param>
/// <param name="Length">
/// The length of the match in the same unit, including the ending of a possessive.
/// </param>
/// <param name="Parts">
/// A bit for each part of the query that matches here. The lowest bit is the first part; the highest bit stands for the
/// 64th and all later parts.
/// </param>
public readonly record struct Highlight(int Start, int Length, ulong Parts)
{
    /// <summary>The end of the match in the text: the byte or character after it.</summary>
    public int End => Start + Length;
}
