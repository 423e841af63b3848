namespace Summit.Compiler.Diagnostics;

/// <summary>
/// The part of a message that suggests what a misspelled word may be meant to be. A compile compares so many words and
/// no more: whoever sees thousands of mistakes corrects the first ones and looks again.
/// </summary>
internal sealed class Suggestion
{
    private int _comparisonsLeft = 10_000_000;

    /// <summary>A sentence with a space before it, such as <c> Did you mean 'headline'?</c>, or nothing.</summary>
    public string For(string word, WordList words)
    {
        if (_comparisonsLeft < words.Count)
            return "";
        _comparisonsLeft -= words.Count;
        return words.Nearest(word) is { } nearest ? $" Did you mean '{nearest}'?" : "";
    }
}
