using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>Verifies the impacts of rows against the impacts derived from the texts.</summary>
internal static class RowImpactVerifier
{
    /// <summary>Verifies the impacts of all rows.</summary>
    /// <exception cref="DamagedDataException">An impact is wrong.</exception>
    public static void Verify(DecodedTerms terms, ExpectedPostings postings)
    {
        TableReader table = terms.Data.Table(SearchTables.RowImpacts);
        int last = terms.Records;
        var expected = new ushort[
            IndexOf(last | PostingLayout.RowMask(last >> SearchWindow.Shift, last), ImpactLayout.ExceptionSlot, last)
                + 1
        ];
        for (int row = TableLayout.FirstRow; row <= last; row++)
        {
            IReadOnlyList<ushort> impacts = postings.RowImpacts(row);
            for (int slot = 0; slot < impacts.Count; slot++)
                expected[IndexOf(row, slot, last)] = impacts[slot];
        }

        table.EndsAt(0, expected.Length);
        for (int i = 0; i < expected.Length; i++)
            table.Is(i, expected[i], (long)table[i]);
    }

    /// <summary>
    /// Returns the element that stores an impact of a row. The impacts are stored window by window, and slot by slot
    /// within a window.
    /// </summary>
    public static int IndexOf(int row, int slot, int records)
    {
        int window = row >> SearchWindow.Shift;
        return (window * SearchWindow.Size * ImpactLayout.SlotCount)
            + PostingLayout.Pack(row & (SearchWindow.Size - 1), slot, PostingLayout.RowMask(window, records));
    }
}
