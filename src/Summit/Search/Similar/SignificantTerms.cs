using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Finds the most significant terms of a record: terms that are rare in the table and have a high impact in the record
/// (tf-idf). An index lists the records of each term, but not the terms of each record. This class therefore visits all
/// words of the index and seeks the record in the postings of each. The result covers all searched fields, including
/// the labels of references, and needs no other table.
/// </summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
internal static unsafe class SignificantTerms<T>
    where T : struct, ISearchableRecord<T>
{
    /// <summary>The maximum number of terms by which records are compared.</summary>
    public const int Max = 16;

    /// <summary>
    /// Offers the terms of a record, with rarity times impact as their merit. Skips terms that only one record has.
    /// Visits all words of the index.
    /// </summary>
    /// <param name="index">The index.</param>
    /// <param name="record">The record.</param>
    /// <param name="best">Collects the best terms.</param>
    public static void Find(in SearchIndex index, T record, scoped ref Expansions best)
    {
        int row = record.Ordinal + TableLayout.FirstRow;
        for (int word = index.FirstAtOrAfter([WordLayout.GramMark]); word < index.Counts.Words; word++)
        {
            int term = index.TermOf(word);
            int count = TermLayout.Count(index.Term(term));
            if (count < 2 || ImpactIn(index, term, row) is var impact && impact == 0)
                continue;
            float rarity = (float)Bm25.Rarity(count, index.Counts.Records);
            float merit = rarity * impact;
            best.Offer(term, merit, merit);
        }
    }

    /// <summary>Returns the impact of a term in a row, from 0 to 1, or 0 if the row does not have the term.</summary>
    private static float ImpactIn(in SearchIndex index, int term, int row)
    {
        var cursor = default(TermCursor);
        cursor.Open<T>(index, new QueryTerm(term, weight: 0, form: 0));
        if (!cursor.EnterWindow(row >> SearchWindow.Shift))
            return 0;
        int posting = cursor.Seek(row & (SearchWindow.Size - 1));
        return posting < 0 ? 0 : cursor.ImpactOf(posting) * TermCursor.ImpactWeight;
    }
}
