using Summit.Text;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// Reads the words of texts into a token stream, together with the words that also find the texts: the words of
/// synonyms, and the words of the aliases of records.
/// </summary>
/// <remarks>
/// <para>A synonym of one word has the positions of the first and of the last word that it stands for, so that phrases
/// with the words around it match. A synonym of several words is a text of its own.</para>
/// <para>Synonyms apply where the stems are equal, and are then read in the language of the text.</para>
/// <para>An alias is a text of its own. Its words count once for the record, and not at all if the label has
/// them.</para>
/// </remarks>
/// <param name="tokens">Receives the words.</param>
/// <param name="vocabulary">Receives new words.</param>
/// <param name="synonyms">The synonyms.</param>
internal sealed class TextTokens(TokenStream tokens, Vocabulary vocabulary, SynonymRules synonyms)
{
    private readonly byte[] _buffer = new byte[TermReader.BufferLength];
    private readonly SynonymMatcher _matcher = new(synonyms, vocabulary);
    private readonly List<ReadWord> _words = [];

    /// <summary>The words read so far.</summary>
    public TokenStream Tokens => tokens;

    /// <summary>The vocabulary of the words.</summary>
    public Vocabulary Vocabulary => vocabulary;

    /// <summary>Adds a text, with or without its synonyms.</summary>
    public void Add(TextInLanguage text, bool withSynonyms)
    {
        List<ReadWord> words = Read(text);
        if (withSynonyms && !synonyms.IsEmpty)
        {
            AddWithSynonyms(words, text.Language);
            return;
        }

        foreach (ReadWord word in words)
            Add(word, TokenWeight.Full);
        tokens.EndText();
    }

    /// <summary>Adds the label of a record, and then its aliases.</summary>
    /// <param name="label">The label, which can have no words.</param>
    /// <param name="withSynonyms">Whether to add the synonyms of the label.</param>
    /// <param name="aliases">The aliases.</param>
    public void AddNames(TextInLanguage label, bool withSynonyms, IEnumerable<TextInLanguage> aliases)
    {
        Add(label, withSynonyms);
        TextInLanguage[] others = [.. aliases];
        if (others.Length == 0)
            return;
        var names = new List<List<ReadWord>> { Read(label).ToList() };
        var counted = new HashSet<int>(names[0].Select(TermOf));

        // The longest alias comes first. An alias within another name adds nothing, because phrases find it there.
        foreach (
            List<ReadWord> words in others
                .Select(other => Read(other).ToList())
                .OrderByDescending(static words => words.Count)
        )
        {
            if (names.Exists(name => Contains(name, words)))
                continue;
            names.Add(words);
            foreach (ReadWord word in words)
                Add(word, counted.Add(TermOf(word)) ? TokenWeight.Alias : TokenWeight.None);
            tokens.EndText();
        }
    }

    private int TermOf(ReadWord word) => TermOf(word.Form);

    private int TermOf(int form) => vocabulary.TermOfWord(vocabulary.WordOfForm(form));

    /// <summary>Reads the terms of a text. The list is overwritten by the next call.</summary>
    private List<ReadWord> Read(TextInLanguage text)
    {
        _words.Clear();
        var reader = new TermReader(text.Utf8, LanguageRules.Of(text.Language), _buffer);
        int wordEnd = -1;
        while (reader.MoveNext())
        {
            int form = vocabulary.FormOf(ref reader, text.Language);
            if (reader.IsOverlap)
            {
                _words.Add(new ReadWord(form, IsOverlap: true, WordLink.None));
                continue;
            }

            bool isWord = reader.Kind == TermKind.Word;
            WordLink link =
                isWord && wordEnd >= 0
                    ? Compounds.LinkOf(text.Utf8.AsSpan(wordEnd, reader.Start - wordEnd))
                    : WordLink.None;
            _words.Add(new ReadWord(form, IsOverlap: false, link));
            wordEnd = isWord ? reader.End : -1;
        }

        return _words;
    }

    private void Add(ReadWord word, TokenWeight weight)
    {
        if (word.IsOverlap)
            tokens.AddOverlap(word.Form, weight);
        else
            tokens.Add(word.Form, weight, word.Link);
    }

    private static bool Contains(List<ReadWord> name, List<ReadWord> part)
    {
        for (int start = 0; start <= name.Count - part.Count; start++)
        {
            if (name.GetRange(start, part.Count).Select(FormOf).SequenceEqual(part.Select(FormOf)))
                return true;
        }

        return false;
    }

    private static int FormOf(ReadWord word) => word.Form;

    private void AddWithSynonyms(List<ReadWord> read, Language language)
    {
        ReadWord[] words = [.. read];
        List<SynonymMatch> matches = _matcher.Find(words);
        for (int first = 0, end; first < words.Length; first = end)
        {
            Add(words[first], TokenWeight.Full);
            for (end = first + 1; end < words.Length && words[end].IsOverlap; end++)
                Add(words[end], TokenWeight.Full);
            AddOverlaps(first, words.AsSpan(first, end - first), matches, language);
        }

        tokens.EndText();
        foreach (SynonymMatch match in matches.Where(static match => match.Rule.To.Length > 1))
        {
            foreach (ReadWord word in Read(new TextInLanguage(match.Rule.Added, language)))
                Add(word, TokenWeight.Alias);
            tokens.EndText();
        }
    }

    /// <summary>
    /// Adds the synonyms of one word at the position that begins at <paramref name="index"/>. A position has a term only
    /// once.
    /// </summary>
    private void AddOverlaps(int index, ReadOnlySpan<ReadWord> written, List<SynonymMatch> matches, Language language)
    {
        HashSet<int>? terms = null;
        IEnumerable<SynonymMatch> here = matches
            .Where(match => match.First == index || match.Last == index)
            .OrderBy(match => match.First != index);
        foreach (SynonymMatch match in here)
        {
            if (match.Rule.To.Length > 1)
                continue;
            int form = Read(new TextInLanguage(match.Rule.Added, language))[0].Form;
            if (terms is null)
            {
                terms = [];
                foreach (ReadWord word in written)
                    terms.Add(TermOf(word));
            }

            if (terms.Add(TermOf(form)))
                tokens.AddOverlap(form, match.First == index ? TokenWeight.Alias : TokenWeight.None);
        }
    }
}
