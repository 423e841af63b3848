using Summit.Layout;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// The stored order of the words of an index: marked stems first, then marked characters and pairs of characters, then
/// words, each in byte order. A marked stem stands for a term that is spelled like none of its words. With it, a query
/// word that the corpus does not contain still finds its term.
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
        FirstWord = stems.Length + words.TakeWhile(word => WordLayout.IsMarked(vocabulary.Words[word])).Count();
        Spellings =
        [
            .. stems.Select(term => (byte[])[WordLayout.StemMark, .. vocabulary.Terms[term]]),
            .. words.Select(word => vocabulary.Words[word]),
        ];
        Terms = [.. stems, .. words.Select(vocabulary.TermOfWord)];
        _orderOfWord = new int[words.Length];
        for (int order = 0; order < words.Length; order++)
            _orderOfWord[words[order]] = order + stems.Length;
    }

    /// <summary>The index of the first word without a mark.</summary>
    public int FirstWord { get; }

    /// <summary>The spellings in stored order.</summary>
    public byte[][] Spellings { get; }

    /// <summary>The term of each spelling.</summary>
    public int[] Terms { get; }

    /// <summary>Returns the position of a word in the stored order.</summary>
    public int OrderOf(int word) => _orderOfWord[word];

    /// <summary>Returns the terms that are spelled like none of their words.</summary>
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
