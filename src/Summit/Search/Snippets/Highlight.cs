namespace Summit;

/// <summary>A stretch of a text that matches a query: a word, or the words of a phrase.</summary>
/// <param name="Start">Its first byte in the UTF-8 of the text.</param>
/// <param name="Length">Its bytes; those of a possessive are among them.</param>
/// <param name="Parts">A bit for each part of the query that it matches, the first part's lowest; from the 64th on they share one.</param>
public readonly record struct Highlight(int Start, int Length, ulong Parts)
{
    /// <summary>One past its last byte.</summary>
    public int End => Start + Length;
}
