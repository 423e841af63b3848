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
    /// <param name="node">The part.</param>
    /// <param name="text">The text of the part.</param>
    /// <param name="end">The end of the words to find: those that begin before it.</param>
    /// <param name="buffer">Memory of <see cref="TermReader.BufferLength"/> bytes.</param>
    private void ResolveInLanguages(
        ref QueryNode node,
        scoped ReadOnlySpan<byte> text,
        int end,
        scoped Span<byte> buffer
    )
    {
        bool isWord =
            node.Kind == QueryKind.Word && (node.Occur == QueryOccur.Should || !HasSeveralTerms(text, end, buffer));
        if (isWord)
            ResolveEachWord(ref node, text, end, buffer);
        else
            ResolveSequences(ref node, text, end, buffer);
    }

    private readonly bool HasSeveralTerms(scoped ReadOnlySpan<byte> text, int end, scoped Span<byte> buffer)
    {
        var terms = new TermReader(text, _language, buffer);
        return terms.MoveNext(TermKinds.Phrase) && terms.MoveNext(TermKinds.Phrase) && terms.Start < end;
    }

    private void ResolveEachWord(ref QueryNode node, scoped ReadOnlySpan<byte> text, int end, scoped Span<byte> buffer)
    {
        var words = new TermReader(text, _language, buffer);
        TermKind kinds = KindsOf(node);
        while (words.MoveNext(kinds) && words.Start < end)
        {
            if (Count == MaxTerms)
            {
                node.IsTruncated = true;
                break;
            }

            int first = Count;
            _word = _index.FindWord(words.Folded);
            if (words.Kind == TermKind.Word)
                AddInLanguages(ref node, text[words.Start..words.End], buffer);
            else
                AddOfRun(node, words.Kind, words.Folded, words.Written);
            node.HasMissingTerm |= Count == first;
        }
    }

    /// <summary>Adds the terms of a word in all languages.</summary>
    private void AddInLanguages(ref QueryNode node, scoped ReadOnlySpan<byte> word, scoped Span<byte> buffer)
    {
        int first = Count;
        foreach (LanguageRules rules in _language.Languages)
        {
            var reader = new TermReader(word, rules, buffer);
            int term = reader.MoveNext() ? FindTermIn(rules, ref reader) : -1;
            node.IsTruncated |= term >= 0 && Count == MaxTerms;
            if (term >= 0 && Count < MaxTerms)
                AddWord(rules, term, reader.Folded, reader.Written);
        }

        ShareRarity(first, Count - first, step: 1);
    }

    /// <summary>Adds the term of a part of a run, which all languages share.</summary>
    private void AddOfRun(
        in QueryNode node,
        TermKind kind,
        scoped ReadOnlySpan<byte> folded,
        scoped ReadOnlySpan<byte> written
    )
    {
        int word = _index.FindWord(folded);
        if (word < 0)
            return;
        int term = _index.TermOf(word);
        int rank = _index.RankOf(word, written);
        Add(term, Rarity(term) * WeightOf(node, kind), rank < WordLayout.NoRank ? 1 << rank : 0);
    }

    /// <summary>
    /// Adds the terms of a phrase or a NEAR in each language that has all of its words. Parts of runs are the same in
    /// all languages.
    /// </summary>
    private void ResolveSequences(ref QueryNode node, scoped ReadOnlySpan<byte> text, int end, scoped Span<byte> buffer)
    {
        int sequences = 0;
        int length = 0;
        bool hasWords = true;
        foreach (LanguageRules rules in _language.Languages)
        {
            int first = Count;
            if (!hasWords)
                break;
            if (
                !TryAddSequence(ref node, rules, text, end, buffer, out hasWords)
                || (sequences > 0 && Count - first != length)
            )
            {
                Count = first;
                continue;
            }

            length = Count - first;
            sequences++;
        }

        for (int i = 0; i < length && sequences > 1; i++)
            ShareRarity(node.FirstTerm + i, sequences, length);
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
        int end,
        scoped Span<byte> buffer,
        out bool hasWords
    )
    {
        var reader = new TermReader(text, rules, buffer);
        TermKind kinds = KindsOf(node);
        int words = 0;
        hasWords = false;
        while (reader.MoveNext(kinds) && reader.Start < end)
        {
            hasWords |= reader.Kind == TermKind.Word;
            if (words == MaxWords || Count == MaxTerms)
            {
                node.IsTruncated = true;
                return words == MaxWords;
            }

            int before = Count;
            if (reader.Kind != TermKind.Word)
                AddOfRun(node, reader.Kind, reader.Folded, reader.Written);
            else if (FindTermIn(rules, ref reader) is >= 0 and var term)
                AddWord(rules, term, reader.Folded, reader.Written);
            if (Count == before)
                return false;
            words++;
        }

        return words > 0;
    }

    /// <summary>
    /// Takes the work of a phrase or a NEAR in all languages. Leaves out the whole part if the query has too much work.
    /// </summary>
    private void TakeSequences(ref QueryNode node)
    {
        int rarest = 0;
        for (int i = 0; i < node.SequenceCount; i++)
        {
            QueryNode sequence = node.Sequence(i);
            ReadOnlySpan<QueryTerm> terms = _terms.Slice(sequence.FirstTerm, sequence.TermCount);
            int required = RarestCount(terms[..sequence.RequiredCount]);
            rarest += sequence.AlternativeCount == 0 ? required : 0;
            foreach (ref readonly QueryTerm last in terms[sequence.RequiredCount..])
                rarest += Math.Min(required, CountOf(last));
        }

        int words = node.Sequence(0).RequiredCount + Math.Min(node.AlternativeCount, 1);
        if (node.HasMissingTerm || _work.TryTakePositions(node, rarest, words))
            return;
        node.TermCount = node.AlternativeCount = 0;
        node.IsTruncated = true;
    }

    /// <summary>
    /// Adds the last words of a phrase, which have been found after the terms of all languages, to the terms of each
    /// language. A last word of another language follows the words of no text, and does no harm.
    /// </summary>
    /// <param name="node">The phrase.</param>
    /// <param name="required">The number of terms before the last word in each language.</param>
    private void ShareAlternatives(ref QueryNode node, int required)
    {
        int sequences = node.SequenceCount;
        int count = Count - node.FirstTerm - (sequences * required);
        int most = ((MaxTerms - node.FirstTerm) / sequences) - required;
        node.IsTruncated |= count > most;
        node.AlternativeCount = Math.Min(count, Math.Max(0, most));
        Span<QueryTerm> terms = _terms[node.FirstTerm..];
        Span<QueryTerm> lasts = terms.Slice(sequences * required, node.AlternativeCount);
        for (int i = sequences - 1; i >= 0; i--)
        {
            // The terms move up, so that the last language moves first.
            int start = i * (required + lasts.Length);
            lasts.CopyTo(terms[(start + required)..]);
            lasts = terms.Slice(start + required, lasts.Length);
            terms.Slice(i * required, required).CopyTo(terms[start..]);
        }

        Count = node.FirstTerm + (sequences * (required + node.AlternativeCount));
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
    /// outweigh the others. Terms of a lower weight, such as function words, share that weight.
    /// </summary>
    /// <param name="first">The index of the first term.</param>
    /// <param name="count">The number of terms.</param>
    /// <param name="step">The distance from one term to the next.</param>
    private readonly void ShareRarity(int first, int count, int step)
    {
        float full = float.MaxValue;
        float lowered = float.MaxValue;
        for (int i = 0; i < count; i++)
        {
            ref readonly QueryTerm term = ref _terms[first + (i * step)];
            if (IsLowered(term))
                lowered = Math.Min(lowered, term.Weight);
            else
                full = Math.Min(full, term.Weight);
        }

        for (int i = 0; i < count; i++)
        {
            ref QueryTerm term = ref _terms[first + (i * step)];
            float weight = IsLowered(term) ? Math.Min(lowered, full) : full;
            term = new QueryTerm(term.Number, weight, term.Form);
        }
    }

    private readonly bool IsLowered(in QueryTerm term) => term.Weight < Rarity(term.Number);

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
        int word =
            reader.Kind == TermKind.Word
                ? FindMarkedStem(rules, reader.Written, reader.Folded)
                : _index.FindWord(reader.Folded);
        return word < 0 ? -1 : _index.TermOf(word);
    }

    /// <summary>
    /// Returns whether a record has a word with the stem of the reader's current word, in any language of the index.
    /// </summary>
    /// <param name="text">The text that the reader reads.</param>
    /// <param name="reader">The reader.</param>
    [SkipLocalsInit]
    public readonly bool IsKnown(scoped ReadOnlySpan<byte> text, scoped ref TermReader reader)
    {
        if (FindTerm(ref reader, out _) >= 0)
            return true;
        if (reader.Kind != TermKind.Word)
            return false;
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        foreach (LanguageRules rules in _language.Languages)
        {
            // Each language reads numbers and possessives in its own way.
            var own = new TermReader(text[reader.Start..reader.End], rules, buffer);
            if (own.MoveNext() && FindTermIn(rules, ref own) >= 0)
                return true;
        }

        return false;
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
        int word = _index.FindWord(stem[..(rules.StemOf(written, folded, stem[2..]) + 2)]);
        return word >= 0 || written.SequenceEqual(folded)
            ? word
            : _index.FindWord(stem[..(rules.StemOf(folded, folded, stem[2..]) + 2)]);
    }
}
