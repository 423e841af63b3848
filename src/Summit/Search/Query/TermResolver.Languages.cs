using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Text;

namespace Summit.Search;

// Finds the terms of words in an index of several languages, or of one whose stems depend on accents.
internal unsafe ref partial struct TermResolver<T>
{
    /// <summary>
    /// Finds the terms of a part in each language. A word matches its terms in all languages. A phrase or a NEAR
    /// matches the terms of any one language, because a text is in one language.
    /// </summary>
    private void ResolveInLanguages(ref QueryNode node, scoped ReadOnlySpan<byte> text, scoped Span<byte> buffer)
    {
        bool isWord = node.Kind == QueryKind.Word && (node.Occur == QueryOccur.Should || !HasSeveralWords(text));
        if (isWord)
            ResolveEachWord(ref node, text, buffer);
        else
            ResolveSequences(ref node, text, buffer);
    }

    private static bool HasSeveralWords(ReadOnlySpan<byte> text)
    {
        var words = new WordReader(text);
        return words.MoveNext() && words.MoveNext();
    }

    private void ResolveEachWord(ref QueryNode node, scoped ReadOnlySpan<byte> text, scoped Span<byte> buffer)
    {
        var words = new WordReader(text);
        while (words.MoveNext())
        {
            int first = Count;
            foreach (LanguageRules rules in _language.Languages)
            {
                var reader = new TermReader(text[words.Start..words.End], rules, buffer);
                int term = reader.MoveNext() ? FindTermIn(rules, ref reader) : -1;
                if (term >= 0 && Count < MaxTerms)
                    AddWord(rules, term, reader.Folded, reader.Written);
                node.IsTruncated |= term >= 0 && Count == MaxTerms;
            }

            node.HasMissingTerm |= Count == first;
            ShareRarity(first);
        }
    }

    private void ResolveSequences(ref QueryNode node, scoped ReadOnlySpan<byte> text, scoped Span<byte> buffer)
    {
        int sequences = 0;
        int length = 0;
        foreach (LanguageRules rules in _language.Languages)
        {
            int first = Count;
            if (!TryAddSequence(ref node, rules, text, buffer) || (sequences > 0 && Count - first != length))
            {
                Count = first;
                continue;
            }

            length = Count - first;
            sequences++;
        }

        node.SequenceCount = Math.Max(1, sequences);
        node.HasMissingTerm |= sequences == 0 && !node.IsTruncated;
        if (node.Kind == QueryKind.Word)
            node.Kind = QueryKind.Phrase;
    }

    /// <summary>Adds the terms of all words in one language.</summary>
    /// <returns>False if a word has no term in the language, or if the terms do not fit.</returns>
    private bool TryAddSequence(
        ref QueryNode node,
        LanguageRules rules,
        scoped ReadOnlySpan<byte> text,
        scoped Span<byte> buffer
    )
    {
        var reader = new TermReader(text, rules, buffer);
        int words = 0;
        while (reader.MoveNext())
        {
            if (words == MaxWords || Count == MaxTerms)
            {
                node.IsTruncated = true;
                return words == MaxWords;
            }

            int term = FindTermIn(rules, ref reader);
            if (term < 0)
                return false;
            AddWord(rules, term, reader.Folded, reader.Written);
            words++;
        }

        return words > 0;
    }

    private void AddWord(
        LanguageRules rules,
        int term,
        scoped ReadOnlySpan<byte> folded,
        scoped ReadOnlySpan<byte> written
    )
    {
        float weight = rules.IsFunctionWord(folded) ? FunctionWords.Weight : 1;
        int rank = RankIn(term, folded, written);
        Add(term, Rarity(term) * weight, rank < WordLayout.NoRank ? 1 << rank : 0);
    }

    /// <summary>
    /// Gives the terms of one word the rarity of the most frequent of them, so that a language with few texts does not
    /// outweigh the others.
    /// </summary>
    private readonly void ShareRarity(int first)
    {
        float rarity = float.MaxValue;
        Span<QueryTerm> terms = _terms[first..Count];
        foreach (ref readonly QueryTerm term in terms)
        {
            if (term.Weight >= Rarity(term.Number))
                rarity = Math.Min(rarity, term.Weight);
        }

        foreach (ref QueryTerm term in terms)
            term = new QueryTerm(term.Number, Math.Min(term.Weight, rarity), term.Form);
    }

    /// <summary>
    /// Returns the frequency rank of a written form among the forms of a term; <see cref="WordLayout.NoRank"/> if no
    /// record has that form. Equal words of several languages are next to each other.
    /// </summary>
    private readonly int RankIn(int term, scoped ReadOnlySpan<byte> folded, scoped ReadOnlySpan<byte> written)
    {
        for (int word = _index.FindWord(folded); word >= 0 && IsSpelt(word, folded); word++)
        {
            if (_index.TermOf(word) == term)
                return _index.RankOf(word, written);
        }

        return WordLayout.NoRank;
    }

    private readonly bool IsSpelt(int word, scoped ReadOnlySpan<byte> spelling) =>
        word < _index.Counts.Words && _index.Word(word).SequenceEqual(spelling);

    /// <summary>
    /// Returns the term of the reader's current word in one of the languages of the index, or -1 if no text in the
    /// language has a word with the same stem.
    /// </summary>
    /// <param name="rules">The rules of the language, by which the reader reads.</param>
    /// <param name="reader">The reader.</param>
    public readonly int FindTermIn(LanguageRules rules, scoped ref TermReader reader)
    {
        if (rules == _language)
            return FindTerm(ref reader, out _);
        int word = FindMarkedStem(rules, reader.Written, reader.Folded);
        return word < 0 ? -1 : _index.TermOf(word);
    }

    /// <summary>
    /// Returns the term of a word that is not in the index, in the first language that has its stem; -1 if there is
    /// none.
    /// </summary>
    private readonly int FindMarkedStem(scoped ref TermReader reader)
    {
        int word = -1;
        if (_language.Languages.Length == 0)
            word = FindMarkedStem(_language, reader.Written, reader.Folded);
        foreach (LanguageRules rules in _language.Languages)
        {
            if (word < 0)
                word = FindMarkedStem(rules, reader.Written, reader.Folded);
        }

        return word < 0 ? -1 : _index.TermOf(word);
    }

    /// <summary>
    /// Returns the marked stem of a word, as written or, if the index has no such stem, without accents; -1 if there is
    /// none.
    /// </summary>
    [SkipLocalsInit]
    private readonly int FindMarkedStem(
        LanguageRules rules,
        scoped ReadOnlySpan<byte> written,
        scoped ReadOnlySpan<byte> folded
    )
    {
        Span<byte> stem = stackalloc byte[TermReader.StemBufferLength + 2];
        stem[0] = WordLayout.StemMark;
        stem[1] = WordLayout.LetterOf((int)rules.Language);
        int word = _index.FindWord(stem[..(rules.Stem(written, folded, stem[2..]) + 2)]);
        return word >= 0 || written.SequenceEqual(folded)
            ? word
            : _index.FindWord(stem[..(rules.Stem(folded, folded, stem[2..]) + 2)]);
    }
}
