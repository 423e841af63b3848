using Summit.Layout;
using Summit.Text;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// The stored order of the words of an index: marked stems first, then marked characters and pairs of characters, then
/// words, each in byte order. Equal words of several languages are sorted by language. With a marked stem, a query word
/// that the corpus does not contain still finds its term.
/// <para>
/// In an index of English, or of no language, a marked stem stands for a term that is spelled like none of its words.
/// In any other index, every term has a marked stem with the letter of its language. A word whose stem depends on its
/// accents has a second one, so that it is found without accents too. Parts of runs have no stems.
/// </para>
/// </summary>
internal sealed class WordOrder
{
    private readonly int[] _orderOfWord;

    /// <summary>Orders the words of a vocabulary.</summary>
    public WordOrder(Vocabulary vocabulary)
    {
        int[] words =
        [
            .. Enumerable
                .Range(0, vocabulary.Words.Count)
                .OrderBy(word => vocabulary.Words[word], ByteOrder.Instance)
                .ThenBy(vocabulary.Words.LanguageOf),
        ];
        (byte[] Spelling, int Term)[] stems =
        [
            .. Stems(vocabulary, words).OrderBy(stem => stem.Spelling, ByteOrder.Instance),
        ];
        FirstWord = stems.Length + words.TakeWhile(word => WordLayout.IsMarked(vocabulary.Words[word])).Count();
        Spellings = [.. stems.Select(stem => stem.Spelling), .. words.Select(word => vocabulary.Words[word])];
        Terms = [.. stems.Select(stem => stem.Term), .. words.Select(vocabulary.TermOfWord)];
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

    private static IEnumerable<(byte[] Spelling, int Term)> Stems(Vocabulary vocabulary, int[] words) =>
        LanguageRules.OfAll(vocabulary.Languages()).MarksAllStems
            ? MarkedByLanguage(vocabulary, words)
            : UnlikeWords(vocabulary);

    /// <summary>Returns the terms that are spelled like none of their words.</summary>
    private static IEnumerable<(byte[] Spelling, int Term)> UnlikeWords(Vocabulary vocabulary)
    {
        var spelt = new HashSet<int>();
        for (int word = 0; word < vocabulary.Words.Count; word++)
        {
            int term = vocabulary.TermOfWord(word);
            if (vocabulary.Words[word].AsSpan().SequenceEqual(vocabulary.Terms[term]))
                spelt.Add(term);
        }

        return Enumerable
            .Range(0, vocabulary.Terms.Count)
            .Where(term => !spelt.Contains(term))
            .Select(term => ((byte[])[WordLayout.StemMark, .. vocabulary.Terms[term]], term));
    }

    /// <summary>Returns all terms, and the stems of words without their accents that are not stems themselves.</summary>
    private static IEnumerable<(byte[] Spelling, int Term)> MarkedByLanguage(Vocabulary vocabulary, int[] words)
    {
        var marked = new LanguageStrings();
        for (int term = 0; term < vocabulary.Terms.Count; term++)
        {
            if (Vocabulary.IsOfRun(vocabulary.Terms[term]))
                continue;
            marked.NumberOf(vocabulary.Terms[term], vocabulary.Terms.LanguageOf(term), out _);
            yield return (Marked(vocabulary.Terms[term], vocabulary.Terms.LanguageOf(term)), term);
        }

        byte[] stem = new byte[TermReader.StemBufferLength];
        foreach (int word in words)
        {
            Language language = vocabulary.Words.LanguageOf(word);
            byte[] spelling = vocabulary.Words[word];
            if (Vocabulary.IsOfRun(spelling))
                continue;
            int length = LanguageRules.Of(language).StemOf(spelling, spelling, stem);
            byte[] plain = stem.AsSpan(0, length).ToArray();
            marked.NumberOf(plain, language, out bool isNew);
            if (isNew)
                yield return (Marked(plain, language), vocabulary.TermOfWord(word));
        }
    }

    private static byte[] Marked(byte[] stem, Language language) =>
        [WordLayout.StemMark, WordLayout.LetterOf((int)language), .. stem];
}
