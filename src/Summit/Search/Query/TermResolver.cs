using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Text;

namespace Summit.Search;

/// <summary>Finds the terms that the parts of a query match, and their weights.</summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
/// <remarks>
/// Methods that call <c>stackalloc</c> pass the memory to other methods, which loop over it. The JIT fully optimises a
/// method that does both before its first run, which would add a millisecond to the first search of a process.
/// </remarks>
internal unsafe ref struct TermResolver<T>
    where T : struct, ISearchableRecord<T>
{
    /// <summary>The maximum number of terms of a query. Further terms are ignored.</summary>
    public const int MaxTerms = 160;

    private readonly ReadOnlySpan<byte> _query;
    private readonly Span<QueryTerm> _terms;
    private readonly SearchIndex _index;
    private readonly Language _language;

    /// <summary>Creates a resolver for the parts of a query.</summary>
    /// <param name="query">The text of the query, in UTF-8.</param>
    /// <param name="terms">Receives the terms. Needs space for <see cref="MaxTerms"/> terms.</param>
    /// <param name="index">The index.</param>
    public TermResolver(ReadOnlySpan<byte> query, Span<QueryTerm> terms, in SearchIndex index)
    {
        _query = query;
        _terms = terms;
        _index = index;
        _language = index.Counts.Language;
    }

    /// <summary>The number of terms found so far.</summary>
    public int Count;

    /// <summary>Finds the terms of all nodes, in order.</summary>
    public void Resolve(Span<QueryNode> nodes)
    {
        for (int i = 0; i < nodes.Length; i++)
        {
            ref QueryNode node = ref nodes[i];
            if (node.FieldLength != 0)
                ResolveField(ref node, nodes[(i + 1)..]);
            node.FirstTerm = Count;
            ReadOnlySpan<byte> text = _query.Slice(node.TextStart, node.TextLength);
            switch (node.Kind)
            {
                case QueryKind.Group:
                    break;
                case QueryKind.Prefix:
                    ResolvePrefix(text);
                    break;
                case QueryKind.Fuzzy:
                    ResolveFuzzy(text, node.Number);
                    break;
                default:
                    ResolveWords(ref node, text);
                    break;
            }

            node.TermCount = Count - node.FirstTerm;
        }
    }

    /// <summary>
    /// Finds the field of a part and limits the parts of a group to it. If no field has the name, the name becomes part
    /// of the text of a word.
    /// </summary>
    private readonly void ResolveField(ref QueryNode node, Span<QueryNode> following)
    {
        int lead = QueryNodes.LeadOf(node.Kind);
        int start = node.TextStart - lead - node.FieldLength;
        node.Field = start < 0 ? -1 : FieldNames.IndexOf(T.SearchFieldNames, _query.Slice(start, node.FieldLength));
        if (node.Field < 0 && node.Kind == QueryKind.Word)
        {
            node.TextStart = start;
            node.TextLength += lead + node.FieldLength;
        }

        if (node.Kind != QueryKind.Group || node.Field < 0)
            return;
        int parts = node.PartCount;
        foreach (ref QueryNode part in following[..parts])
            part.Field = node.Field;
    }

    [SkipLocalsInit]
    private void ResolveWords(ref QueryNode node, scoped ReadOnlySpan<byte> text)
    {
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        ResolveWords(ref node, text, buffer);
    }

    private void ResolveWords(ref QueryNode node, scoped ReadOnlySpan<byte> text, scoped Span<byte> buffer)
    {
        var reader = new TermReader(text, _language, buffer);
        int words = 0;
        while (reader.MoveNext())
        {
            words++;
            int term = FindTerm(ref reader, out int rank);
            if (term < 0 || Count == MaxTerms)
            {
                // A phrase with a word that no record has matches no record.
                node.HasMissingTerm = true;
                continue;
            }

            float weight = FunctionWords.Contains(reader.Folded, _language) ? FunctionWords.Weight : 1;
            Add(term, Rarity(term) * weight, rank < WordLayout.NoRank ? 1 << rank : 0);
        }

        // A word that punctuation divides, such as "one-on-one", stays a choice between its words if it is optional,
        // and otherwise becomes a phrase.
        if (words > 1 && node.Kind == QueryKind.Word && node.Occur != QueryOccur.Should)
            node.Kind = QueryKind.Phrase;
    }

    /// <summary>
    /// Returns the term of the reader's current word, or -1 if no record has a word with the same stem.
    /// </summary>
    /// <param name="reader">The reader.</param>
    /// <param name="rank">
    /// The frequency rank of the word's written form; <see cref="WordLayout.NoRank"/> if no record has that form.
    /// </param>
    public readonly int FindTerm(ref TermReader reader, out int rank)
    {
        rank = WordLayout.NoRank;
        int word = _index.FindWord(reader.Folded);
        if (word >= 0)
        {
            rank = _index.RankOf(word, reader.Written);
            return _index.TermOf(word);
        }

        return FindStem(ref reader);
    }

    /// <summary>
    /// Returns the term of a word that is not in the index, found through its stem, or -1 if no record has a word with
    /// the same stem.
    /// </summary>
    [SkipLocalsInit]
    private readonly int FindStem(ref TermReader reader)
    {
        Span<byte> stem = stackalloc byte[TermReader.BufferLength];
        stem[0] = WordLayout.StemMark;
        ReadOnlySpan<byte> unmarked = reader.Stem;
        unmarked.CopyTo(stem[1..]);
        int word = _index.FindWord(stem[..(unmarked.Length + 1)]);
        if (word < 0)
            word = FindOwnStem(unmarked);
        return word < 0 ? -1 : _index.TermOf(word);
    }

    /// <summary>
    /// Returns the word that is spelt like a stem and has itself as its stem, or -1 if there is none.
    /// </summary>
    [SkipLocalsInit]
    private readonly int FindOwnStem(ReadOnlySpan<byte> stem)
    {
        int word = _index.FindWord(stem);
        if (word < 0)
            return -1;
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        var reader = new TermReader(stem, _language, buffer);
        return reader.MoveNext() && reader.Stem.SequenceEqual(stem) ? word : -1;
    }

    [SkipLocalsInit]
    private void ResolvePrefix(scoped ReadOnlySpan<byte> text)
    {
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        Span<(int, float, float)> best = stackalloc (int, float, float)[Expansions.Max];
        var expansions = new Expansions(best);
        OfferPrefix(text, buffer, ref expansions);
        AddExpansions(expansions);
    }

    private readonly void OfferPrefix(
        scoped ReadOnlySpan<byte> text,
        scoped Span<byte> buffer,
        scoped ref Expansions expansions
    )
    {
        var reader = new TermReader(text, _language, buffer);
        while (reader.MoveNext())
        {
            int first = Math.Max(_index.FirstAtOrAfter(reader.Folded), _index.Counts.FirstWord);
            int end = _index.PrefixEnd(reader.Folded);
            for (int word = first; word < end; word++)
                expansions.Offer(_index.TermOf(word), _index.RecordCountOf(word), 1);
        }
    }

    [SkipLocalsInit]
    private void ResolveFuzzy(scoped ReadOnlySpan<byte> text, int edits)
    {
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        Span<(int, float, float)> best = stackalloc (int, float, float)[Expansions.Max];
        Span<ulong> letterMasks = stackalloc ulong[256];
        var expansions = new Expansions(best);
        OfferFuzzy(text, edits, buffer, letterMasks, ref expansions);
        AddExpansions(expansions);
    }

    private readonly void OfferFuzzy(
        scoped ReadOnlySpan<byte> text,
        int edits,
        scoped Span<byte> buffer,
        scoped Span<ulong> letterMasks,
        scoped ref Expansions expansions
    )
    {
        var reader = new TermReader(text, _language, buffer);
        while (reader.MoveNext())
        {
            var near = new NearSignatures(_index.SignaturesOfWords(T.SearchSignatures), reader.Folded);
            var distance = new LetterDistance(reader.Folded, letterMasks);
            while (near.MoveNext(edits))
            {
                int word = _index.Counts.FirstWord + near.Current;
                if (
                    Math.Abs(_index.LengthOf(word) - reader.Folded.Length) > edits
                    || distance.Of(_index.Word(word)) is var away && away > edits
                )
                    continue;
                float weight = 1f / (1 + away);
                int term = _index.TermOf(word);
                expansions.Offer(term, (weight * 0x100_0000) + TermLayout.Count(_index.Term(term)), weight);
            }
        }
    }

    /// <summary>
    /// Adds the expansions of a part to the terms. All expansions use the rarity of the most frequent one, so that a
    /// rare expansion does not outweigh a frequent one.
    /// </summary>
    private void AddExpansions(scoped Expansions expansions)
    {
        float rarity = float.MaxValue;
        foreach ((int term, _, _) in expansions.Best)
            rarity = Math.Min(rarity, Rarity(term));
        foreach ((int term, _, float weight) in expansions.Best)
        {
            if (Count < MaxTerms)
                Add(term, rarity * weight, QueryTerm.AnyForm);
        }
    }

    private readonly float Rarity(int term) =>
        (float)Bm25.Rarity(TermLayout.Count(_index.Term(term)), _index.Counts.Records);

    private void Add(int term, float weight, int form) => _terms[Count++] = new QueryTerm(term, weight, form);
}
