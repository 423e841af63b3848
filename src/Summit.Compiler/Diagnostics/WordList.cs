using Summit.Lookup;

namespace Summit.Compiler.Diagnostics;

/// <summary>The words that can be suggested for a misspelled one.</summary>
internal sealed class WordList
{
    /// <summary>The maximum length of a word that gets suggestions. A longer text is prose.</summary>
    private const int MaxWordLength = 100;

    private readonly string[] _words;
    private readonly string[] _folded;

    /// <summary>Creates a list of <paramref name="words"/>, which are suggested as they are spelled.</summary>
    public WordList(IEnumerable<string> words)
    {
        _words = words.ToArray();
        _folded = Array.ConvertAll(_words, Spelling.FoldWords);
    }

    /// <summary>The number of words.</summary>
    public int Count => _words.Length;

    /// <summary>Returns all words, separated by commas.</summary>
    public override string ToString() => string.Join(", ", _words);

    /// <summary>
    /// Returns the word nearest to <paramref name="word"/> by edit distance, or null if no word is near. The distance
    /// is at most a third of the word's length, or 1 for short words. Among equally near words, the first in ordinal
    /// order is returned.
    /// </summary>
    public string? Nearest(string word)
    {
        if (word.Length > MaxWordLength)
            return null;

        string folded = Spelling.FoldWords(word);
        string? nearest = null;
        int bound = Math.Max(folded.Length / 3, 1);
        for (int i = 0; i < _words.Length; i++)
        {
            int distance = EditDistance.Within(folded.AsSpan(), _folded[i].AsSpan(), bound);
            if (distance > bound)
                continue;
            if (distance == bound && nearest is not null && string.CompareOrdinal(nearest, _words[i]) <= 0)
                continue;
            nearest = _words[i];
            bound = distance;
        }

        return nearest;
    }
}
