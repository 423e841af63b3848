using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Finds the terms that the best hits of a query have in common: terms that are rare in the table and have high impacts
/// in the hits. An index lists the records of each term, but not the terms of each record. This class therefore visits
/// all words of the index and seeks the hits in the postings of each, as <see cref="SignificantTerms{T}"/> does.
/// </summary>
/// <remarks>
/// The terms are those of RM3 (Abdul-Jaleel et al., "UMass at TREC 2004: Novelty and HARD"), with two changes that rank
/// better on the test collections of <c>benchmarks/Summit.Ranking</c>: the impact of BM25F times the rarity of a term
/// replaces the share of the term in the text, and a term must occur in at least two hits.
/// </remarks>
/// <typeparam name="T">The record type that is searched.</typeparam>
internal static unsafe class FeedbackTerms<T>
    where T : struct, ISearchableRecord<T>
{
    /// <summary>The maximum number of terms.</summary>
    public const int Max = 20;

    /// <summary>The maximum number of hits whose terms are considered.</summary>
    public const int MaxHits = 10;

    /// <summary>The number of hits in which a term must occur.</summary>
    private const int MinHits = 2;

    /// <summary>A term in more than one of this number of records says too little about the hits.</summary>
    private const int RecordsPerTerm = 20;

    /// <summary>Offers the terms of the hits. Visits all words of the index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="hits">Up to <see cref="MaxHits"/> hits, in any order. The method sorts the span by record.</param>
    /// <param name="best">
    /// Collects the best terms. The merit and weight of a term is its rarity, times the mean of its impacts in the
    /// hits, weighted by their scores.
    /// </param>
    public static void Find(in SearchIndex index, Span<SearchHit<T>> hits, scoped ref Expansions best)
    {
        if (hits.Length < MinHits)
            return;
        hits.Sort(static (left, right) => left.Record.Ordinal.CompareTo(right.Record.Ordinal));
        int maxCount = Math.Max(MinHits, index.Counts.Records / RecordsPerTerm);
        int last = -1;
        for (int word = index.Counts.FirstWord; word < index.Counts.Words; word++)
        {
            // Words of one term are often next to each other.
            int term = index.TermOf(word);
            if (term == last)
                continue;
            last = term;
            int count = TermLayout.Count(index.Term(term));
            if (count < MinHits || count > maxCount)
                continue;
            float merit = MeanImpact(index, term, hits) * (float)Bm25.Rarity(count, index.Counts.Records);
            if (merit > 0 && !index.Counts.Language.IsFunctionWord(index.Word(word)))
                best.Offer(term, merit, merit);
        }
    }

    /// <summary>
    /// Returns the mean of the impacts of a term in the hits, from 0 to 1, weighted by their scores. Returns 0 if fewer
    /// than <see cref="MinHits"/> hits have the term.
    /// </summary>
    private static float MeanImpact(in SearchIndex index, int term, ReadOnlySpan<SearchHit<T>> hits)
    {
        var cursor = default(TermCursor);
        cursor.Open<T>(index, new QueryTerm(term, weight: 0, form: 0));
        int window = -1;
        int found = 0;
        float sum = 0;
        float scores = 0;
        foreach (SearchHit<T> hit in hits)
        {
            int row = hit.Record.Ordinal + TableLayout.FirstRow;
            scores += hit.Score;
            if (row >> SearchWindow.Shift != window)
            {
                window = row >> SearchWindow.Shift;
                cursor.EnterWindow(window);
            }

            int posting = cursor.WindowCount > 0 ? cursor.Seek(row & (SearchWindow.Size - 1)) : -1;
            if (posting < 0)
                continue;
            found++;
            sum += hit.Score * cursor.ImpactOf(posting);
        }

        return found < MinHits ? 0 : sum * TermCursor.ImpactWeight / scores;
    }
}
