using Summit.Lookup;

namespace Summit.Compiler.Diagnostics;

/// <summary>Words that may be meant where a misspelled one stands.</summary>
internal sealed class WordList
{
    /// <summary>Longer words are prose; nothing is near to them.</summary>
    private const int LongestWord = 100;

    private readonly string[] _words;
    private readonly string[] _folded;

    /// <summary>Lists <paramref name="words"/>, spelled as they are to be suggested.</summary>
    public WordList(IEnumerable<string> words)
    {
        _words = words.ToArray();
        _folded = Array.ConvertAll(_words, Spelling.FoldWords);
    }

    /// <summary>How many words are compared.</summary>
    public int Count => _words.Length;

    /// <summary>All words, for a message.</summary>
    public override string ToString() => string.Join(", ", _words);

    /// <summary>
    /// The word nearest to <paramref name="word"/>, at most a third of its letters away; of several the first in
    /// ordinal
    /// order; null if none is near.
    /// </summary>
    public string? Nearest(string word)
    {
        if (word.Length > LongestWord)
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
