using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Finds the most telling terms of a record: those that are rare in the table and much of the record (tf-idf). An index lists
/// the records of a term, not the terms of a record; so the words are walked once and the record is looked for in the postings of each.
/// That serves all searched fields, the labels of references too, and stores nothing more; to read the texts of the record again
/// would take an accessor for each kind of field.
/// </summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
internal static unsafe class TellingTerms<T>
    where T : struct, ISearchableRecord<T>
{
    /// <summary>The most terms that a record is compared by.</summary>
    public const int Most = 16;

    /// <summary>Shows the terms of a record to <paramref name="best"/>, by how telling they are. A term that no other record has finds none.</summary>
    public static void Find(in SearchIndex index, T record, scoped ref Expansions best)
    {
        int row = record.Ordinal + TableLayout.FirstRow;
        for (int word = index.Counts.FirstWord; word < index.Counts.Words; word++)
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

    /// <summary>The impact of a term in a row; 0 where it is not there.</summary>
    private static float ImpactIn(in SearchIndex index, int term, int row)
    {
        var cursor = default(TermCursor);
        cursor.Open<T>(index, term, weight: 0, form: 0);
        if (!cursor.EnterWindow(row >> SearchWindow.Shift))
            return 0;
        int posting = cursor.Seek(row & (SearchWindow.Size - 1));
        return posting < 0 ? 0 : cursor.ImpactOf(posting) * TermCursor.ImpactWeight;
    }
}
