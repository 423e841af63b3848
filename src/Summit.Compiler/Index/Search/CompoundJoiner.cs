using Summit.Text;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// Adds the joined word where a text has its two parts: <c>anti virus</c> and <c>anti-virus</c> also yield
/// <c>antivirus</c> if the texts have that word somewhere. The joined word has the position of the first part, and does
/// not count in the length of the field.
/// <para>
/// If a text hyphenates two words of which one is short or a function word, such as <c>e-mail</c> or <c>on-line</c>,
/// the joined word is added in any case, because a query could not divide <c>email</c> safely. The two words are then
/// joined in other texts too, even with a blank between them.
/// </para>
/// <para>The parts and the joined word are words of one language.</para>
/// </summary>
internal sealed class CompoundJoiner
{
    private readonly TokenStream _tokens;
    private readonly Vocabulary _vocabulary;
    private readonly byte[] _buffer = new byte[TermReader.BufferLength];
    private readonly HashSet<(int First, int Second)> _hyphenated = [];
    private readonly Dictionary<(int First, int SecondTerm), int> _forms = [];

    private CompoundJoiner(TokenStream tokens, Vocabulary vocabulary)
    {
        _tokens = tokens;
        _vocabulary = vocabulary;
    }

    /// <summary>Returns the words of all rows with the joined words.</summary>
    /// <param name="tokens">The words of all rows.</param>
    /// <param name="vocabulary">The vocabulary of the words, which receives new joined words.</param>
    public static TokenStream Join(TokenStream tokens, Vocabulary vocabulary)
    {
        var joiner = new CompoundJoiner(tokens, vocabulary);
        joiner.FindHyphenated();
        joiner.FindForms();
        return joiner._forms.Count == 0 ? tokens : tokens.WithOverlaps(joiner.FormAfter);
    }

    /// <summary>
    /// Collects the hyphenated pairs of words. Adds the joined word of a pair that a query could not divide, unless the
    /// pair is part of a longer chain such as <c>one-on-one</c>.
    /// </summary>
    private void FindHyphenated()
    {
        for (int index = 1; index < _tokens.Count; index++)
        {
            if (_tokens.LinkAt(index) != WordLink.Hyphen)
                continue;
            int previous = PreviousWord(index);
            int next = NextWord(index);
            int first = WordAt(previous);
            int second = WordAt(index);
            if (LanguageOf(first) != LanguageOf(second))
                continue;
            bool isChain =
                _tokens.LinkAt(previous) == WordLink.Hyphen
                || (next < _tokens.Count && _tokens.LinkAt(next) == WordLink.Hyphen);
            _hyphenated.Add((first, second));
            if (!isChain && !CanDivide(first, second))
                AddJoined(first, second);
        }
    }

    private bool CanDivide(int first, int second) =>
        _vocabulary.Words[first].Length >= Compounds.MinPartLength
        && _vocabulary.Words[second].Length >= Compounds.MinPartLength
        && MayJoinByBlank(first, second);

    private bool MayJoinByBlank(int first, int second) =>
        Compounds.MayJoinByBlank(
            _vocabulary.Words[first],
            _vocabulary.Words[second],
            LanguageRules.Of(LanguageOf(first))
        );

    private Language LanguageOf(int word) => _vocabulary.Words.LanguageOf(word);

    private void AddJoined(int first, int second)
    {
        var pair = (first, _vocabulary.TermOfWord(second));
        if (_forms.ContainsKey(pair) || !Compounds.MayJoin(_vocabulary.Words[first], _vocabulary.Words[second]))
            return;
        byte[] joined = [.. _vocabulary.Words[first], .. _vocabulary.Words[second]];
        var reader = new TermReader(joined, LanguageRules.Of(LanguageOf(first)), _buffer);
        if (reader.MoveNext() && reader.Kind == TermKind.Word && reader.End == joined.Length)
            _forms.Add(pair, _vocabulary.FormOf(ref reader, LanguageOf(first)));
    }

    /// <summary>Finds all words of the vocabulary that two other words of it form.</summary>
    private void FindForms()
    {
        int count = _vocabulary.Forms.Count;
        for (int form = 0; form < count; form++)
        {
            byte[] word = _vocabulary.Words[_vocabulary.WordOfForm(form)];
            Language language = _vocabulary.Forms.LanguageOf(form);
            if (Vocabulary.IsOfRun(word))
                continue;
            for (int at = 1; at < word.Length; at++)
            {
                bool isCharacter = (word[at] & 0xC0) != 0x80;
                if (isCharacter && _vocabulary.Words.Find(word.AsSpan(0, at), language) is >= 0 and var first)
                    AddForm(first, word.AsSpan(at), form);
            }
        }
    }

    private void AddForm(int first, ReadOnlySpan<byte> rest, int form)
    {
        int term = TermOf(rest, LanguageOf(first));
        if (term < 0 || !Compounds.MayJoin(_vocabulary.Words[first], rest) || _forms.ContainsKey((first, term)))
            return;
        _forms.Add((first, term), form);
    }

    /// <summary>Returns the term of a word, which the texts may have with other endings only; -1 if none has it.</summary>
    private int TermOf(ReadOnlySpan<byte> word, Language language)
    {
        int known = _vocabulary.Words.Find(word, language);
        if (known >= 0)
            return _vocabulary.TermOfWord(known);
        var reader = new TermReader(word, LanguageRules.Of(language), _buffer);
        return reader.MoveNext() && reader.End == word.Length ? _vocabulary.Terms.Find(reader.Stem, language) : -1;
    }

    /// <summary>
    /// Returns the form that the word at an index and the word after it form together, or -1 if they form none.
    /// </summary>
    private int FormAfter(int index)
    {
        int next = NextWord(index);
        if (
            _tokens.IsOverlap(index)
            || next == _tokens.Count
            || _tokens.LinkAt(next) is var link && link == WordLink.None
        )
            return -1;
        int first = WordAt(index);
        int second = WordAt(next);
        if (!_forms.TryGetValue((first, _vocabulary.TermOfWord(second)), out int form))
            return -1;

        // A position has a term once. A synonym may have added it already.
        for (int other = index + 1; other < next; other++)
        {
            if (_vocabulary.TermOfWord(WordAt(other)) == _vocabulary.TermOfWord(_vocabulary.WordOfForm(form)))
                return -1;
        }

        return link == WordLink.Hyphen || _hyphenated.Contains((first, second)) || MayJoinByBlank(first, second)
            ? form
            : -1;
    }

    /// <summary>Returns the index of the previous word that has a position of its own.</summary>
    private int PreviousWord(int index)
    {
        do index--;
        while (_tokens.IsOverlap(index));
        return index;
    }

    /// <summary>Returns the index of the next word that has a position of its own.</summary>
    private int NextWord(int index)
    {
        do index++;
        while (index < _tokens.Count && _tokens.IsOverlap(index));
        return index;
    }

    private int WordAt(int index) => _vocabulary.WordOfForm(_tokens.FormAt(index));
}
