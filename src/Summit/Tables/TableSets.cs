using Summit.Layout;
using Summit.Sets;

namespace Summit;

/// <summary>Sets of records that a program chooses, rather than the schema.</summary>
public static unsafe class TableSets
{
    private const int WordShift = 6;

    /// <summary>
    /// The set of <paramref name="records"/>, given in any order; one given twice is in it once, and the null record is not. The
    /// set is a bitmap on the heap, a bit for each record of the table, and combines with any other.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="records">The records.</param>
    public static RecordSet<T> SetOf<T>(this Table<T> table, ReadOnlySpan<T> records)
        where T : struct, IRecord<T>
    {
        ulong[] words = GC.AllocateArray<ulong>(SetLayout.BitmapWords(table.Count + TableLayout.FirstRow), pinned: true);
        int count = 0;
        foreach (T record in records)
        {
            int row = record.Ordinal + TableLayout.FirstRow;
            ulong bit = 1UL << row;
            if (record.IsNull || (words[row >> WordShift] & bit) != 0)
                continue;
            words[row >> WordShift] |= bit;
            count++;
        }

        if (count == 0)
            return default;
        // Pinned, and kept by the set.
        fixed (ulong* start = words)
            return new RecordSet<T>(new SetFormula(new SetOperand(start, count), words));
    }
}
