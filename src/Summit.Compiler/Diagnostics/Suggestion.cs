namespace Summit.Compiler.Diagnostics;

/// <summary>
/// Suggests the intended word for a misspelled one. The number of comparisons in one compilation is limited to bound
/// its time. In a corpus with thousands of errors, the later ones therefore come without suggestions.
/// </summary>
internal sealed class Suggestion
{
    private int _comparisonsLeft = 10_000_000;

    /// <summary>
    /// Returns a sentence after a space, such as <c> Did you mean 'headline'?</c>. Returns an empty text if no word is
    /// near.
    /// </summary>
    public string For(string word, WordList words)
    {
        if (_comparisonsLeft < words.Count)
            return "";
        _comparisonsLeft -= words.Count;
        return words.Nearest(word) is { } nearest ? $" Did you mean '{nearest}'?" : "";
    }
}
