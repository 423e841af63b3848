using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Text;

namespace Summit.Search;

// Finds the terms of words.
internal unsafe ref partial struct TermResolver<T>
{
    private void ResolveWords(ref QueryNode node, scoped ReadOnlySpan<byte> text) =>
        ResolveWords(ref node, text, text.Length);

    /// <summary>Finds the terms of the words that begin before <paramref name="end"/>.</summary>
    [SkipLocalsInit]
    private void ResolveWords(ref QueryNode node, scoped ReadOnlySpan<byte> text, int end)
    {
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        if (_language.Languages.Length > 0)
            ResolveInLanguages(ref node, text, end, buffer);
        else
            ResolveWords(ref node, text, end, buffer);
    }

    private void ResolveWords(ref QueryNode node, scoped ReadOnlySpan<byte> text, int end, scoped Span<byte> buffer)
    {
        var reader = new TermReader(text, _language, buffer);
        int words = 0;
        TermKind kinds = KindsOf(node);
        bool isSequence = kinds != TermKinds.Parts;
        while (reader.MoveNext(kinds) && reader.Start < end)
        {
            if (Count == MaxTerms || (isSequence && words == MaxWords))
            {
                node.IsTruncated = true;
                break;
            }

            words++;
            _isWholeText = reader.End - reader.Start == text.Length;
            int term = FindTerm(ref reader, out int rank, out _word);
            if (term < 0)
            {
                // A phrase with a word that no record has matches no record.
                node.HasMissingTerm = true;
                continue;
            }

            Add(term, Rarity(term) * WeightOf(node, reader), rank < WordLayout.NoRank ? 1 << rank : 0);
        }

        // A word that punctuation divides, such as "one-on-one", stays a choice between its words if it is optional,
        // and otherwise becomes a phrase.
        if (words > 1 && node.Kind == QueryKind.Word && node.Occur != QueryOccur.Should)
            node.Kind = QueryKind.Phrase;

        // A phrase of which only some words fit into the query would match other records.
        if (isSequence && node.IsTruncated && words < MaxWords)
            Count = node.FirstTerm;
    }

    /// <summary>Returns the kinds of terms that a word, a phrase or a NEAR consists of.</summary>
    public static TermKind KindsOf(in QueryNode node) =>
        node.Kind switch
        {
            QueryKind.Near => TermKinds.Near,
            QueryKind.Word when node.Occur == QueryOccur.Should => TermKinds.Parts,
            _ => TermKinds.Phrase,
        };

    /// <summary>Returns the factor of the rarity of the reader's current term.</summary>
    private readonly float WeightOf(in QueryNode node, in TermReader reader) =>
        _language.IsFunctionWord(reader.Folded) ? FunctionWords.Weight : WeightOf(node, reader.Kind);

    private static float WeightOf(in QueryNode node, TermKind kind) =>
        kind == TermKind.Bridge ? FunctionWords.Weight
        : node.IsPartsOfRun && kind == TermKind.Pair ? RunPartWeight
        : 1;

    /// <summary>
    /// Returns the term of the reader's current word, or -1 if no record has a word with the same stem.
    /// </summary>
    /// <param name="reader">The reader.</param>
    /// <param name="rank">
    /// The frequency rank of the word's written form; <see cref="WordLayout.NoRank"/> if no record has that form.
    /// </param>
    public readonly int FindTerm(ref TermReader reader, out int rank) => FindTerm(ref reader, out rank, out _);

    private readonly int FindTerm(ref TermReader reader, out int rank, out int word)
    {
        rank = WordLayout.NoRank;
        word = _index.FindWord(reader.Folded);
        if (word >= 0)
        {
            rank = _index.RankOf(word, reader.Written);
            return _index.TermOf(word);
        }

        return reader.Kind != TermKind.Word ? -1
            : _language.MarksAllStems ? FindMarkedStem(ref reader)
            : FindStem(ref reader);
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
        if (word < 0 && !unmarked.SequenceEqual(reader.Folded))
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
}
