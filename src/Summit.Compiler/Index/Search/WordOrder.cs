using Summit.Layout;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// The words of an index in byte order, as the reader searches them, and in front of them the marked stems of terms that
/// no word spells: by these, a word that the corpus has not is found under another of its endings.
/// </summary>
internal sealed class WordOrder
{
    private readonly int[] _orderOfWord;

    /// <summary>Orders the words of a vocabulary.</summary>
    public WordOrder(Vocabulary vocabulary)
    {
        int[] words =
        [
            .. Enumerable.Range(0, vocabulary.Words.Count).OrderBy(word => vocabulary.Words[word], ByteOrder.Instance),
        ];
        int[] stems = [.. Stems(vocabulary).OrderBy(term => vocabulary.Terms[term], ByteOrder.Instance)];
        FirstWord = stems.Length;
        Spellings =
        [
            .. stems.Select(term => (byte[])[WordLayout.StemMark, .. vocabulary.Terms[term]]),
            .. words.Select(word => vocabulary.Words[word]),
        ];
        Terms = [.. stems, .. words.Select(vocabulary.TermOfWord)];
        _orderOfWord = new int[words.Length];
        for (int order = 0; order < words.Length; order++)
            _orderOfWord[words[order]] = order + FirstWord;
    }

    /// <summary>The first that is a word, not a stem.</summary>
    public int FirstWord { get; }

    /// <summary>The spellings in order.</summary>
    public byte[][] Spellings { get; }

    /// <summary>The term of each.</summary>
    public int[] Terms { get; }

    /// <summary>The place of a word in the order.</summary>
    public int OrderOf(int word) => _orderOfWord[word];

    /// <summary>The terms that are not found by spelling them as a word.</summary>
    private static IEnumerable<int> Stems(Vocabulary vocabulary)
    {
        var spelt = new HashSet<int>();
        for (int word = 0; word < vocabulary.Words.Count; word++)
        {
            int term = vocabulary.TermOfWord(word);
            if (vocabulary.Words[word].AsSpan().SequenceEqual(vocabulary.Terms[term]))
                spelt.Add(term);
        }

        return Enumerable.Range(0, vocabulary.Terms.Count).Where(term => !spelt.Contains(term));
    }
}
