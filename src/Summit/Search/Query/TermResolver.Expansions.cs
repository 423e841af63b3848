using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Text;

namespace Summit.Search;

// Finds the terms of prefixes and fuzzy words.
internal unsafe ref partial struct TermResolver<T>
{
    [SkipLocalsInit]
    private void ResolvePrefix(ref QueryNode node, scoped ReadOnlySpan<byte> text)
    {
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        Span<(int, float, float)> best = stackalloc (int, float, float)[Expansions.Max];
        var expansions = new Expansions(best);
        Span<(int, int)> words = stackalloc (int, int)[WordsOfPart.Max];
        OfferPrefix(ref node, ref _work, text, new WordsOfPart(text, words), buffer, ref expansions);
        AddExpansions(ref node, expansions);
    }

    private readonly void OfferPrefix(
        ref QueryNode node,
        ref QueryWork work,
        scoped ReadOnlySpan<byte> text,
        scoped WordsOfPart words,
        scoped Span<byte> buffer,
        scoped ref Expansions expansions
    )
    {
        var reader = new TermReader(text, _language, buffer);
        while (reader.MoveNext(TermKinds.Words))
        {
            if (!words.TryAdd(reader.Start, reader.End))
                continue;
            int first = Math.Max(_index.FirstAtOrAfter(reader.Folded), _index.Counts.FirstWord);
            int end = _index.PrefixEnd(reader.Folded);
            for (int word = first; word < end; word++)
            {
                if (!CanCompare(ref node, work))
                    return;
                work.AddComparison();
                expansions.Offer(_index.TermOf(word), _index.RecordCountOf(word), 1);
            }
        }
    }

    [SkipLocalsInit]
    private void ResolveFuzzy(ref QueryNode node, scoped ReadOnlySpan<byte> text)
    {
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        Span<(int, float, float)> best = stackalloc (int, float, float)[Expansions.Max];
        Span<ulong> letterMasks = stackalloc ulong[256];
        var expansions = new Expansions(best);
        Span<(int, int)> words = stackalloc (int, int)[WordsOfPart.Max];
        OfferFuzzy(ref node, ref _work, text, new WordsOfPart(text, words), buffer, letterMasks, ref expansions);
        AddExpansions(ref node, expansions);
    }

    private readonly void OfferFuzzy(
        ref QueryNode node,
        ref QueryWork work,
        scoped ReadOnlySpan<byte> text,
        scoped WordsOfPart words,
        scoped Span<byte> buffer,
        scoped Span<ulong> letterMasks,
        scoped ref Expansions expansions
    )
    {
        ReadOnlySpan<WordSignature> signatures = _index.SignaturesOfWords(T.SearchSignatures);
        int edits = node.Number;
        var reader = new TermReader(text, _language, buffer);
        while (reader.MoveNext(TermKinds.Words))
        {
            if (!words.TryAdd(reader.Start, reader.End))
                continue;
            work.AddSignatures(signatures.Length);
            var near = new NearSignatures(signatures, reader.Folded);
            var distance = new LetterDistance(reader.Folded, letterMasks);
            while (near.MoveNext(edits))
            {
                int word = _index.Counts.FirstWord + near.Current;
                if (!CanCompare(ref node, work))
                    return;
                work.AddComparison();
                if (Math.Abs(_index.LengthOf(word) - reader.Folded.Length) > edits)
                    continue;
                work.AddDistance();
                if (distance.Of(_index.Word(word)) is var away && away > edits)
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
    private void AddExpansions(ref QueryNode node, scoped Expansions expansions)
    {
        node.IsTruncated |= expansions.IsTruncated || expansions.Count > MaxTerms - Count;
        float rarity = float.MaxValue;
        foreach ((int term, _, _) in expansions.Best)
            rarity = Math.Min(rarity, Rarity(term));
        foreach ((int term, _, float weight) in expansions.Best)
        {
            if (Count < MaxTerms)
                Add(term, rarity * weight, QueryTerm.AnyForm);
        }
    }

    /// <summary>
    /// Returns whether words of the index may still be compared and their terms still be added; if not, marks the part.
    /// </summary>
    private readonly bool CanCompare(ref QueryNode node, in QueryWork work)
    {
        bool can = work.CanCompare && Count < MaxTerms;
        node.IsTruncated |= !can;
        return can;
    }
}
