using Summit.Layout;
using Summit.Sets;

namespace Summit;

/// <summary>Creates sets from records that a program selects.</summary>
public static unsafe class TableSets
{
    private const int WordShift = 6;

    /// <summary>
    /// Returns the set of <paramref name="records"/>, which may be in any order and may repeat. Null records are left
    /// out. The set allocates a bitmap with one bit for each record of the table. It combines with any other set.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="records">The records.</param>
    /// <exception cref="ArgumentException">A record is not in the table.</exception>
    public static RecordSet<T> SetOf<T>(this Table<T> table, ReadOnlySpan<T> records)
        where T : struct, IRecord<T>
    {
        ulong[] words = GC.AllocateArray<ulong>(
            SetLayout.BitmapWords(table.Count + TableLayout.FirstRow),
            pinned: true
        );
        int count = 0;
        foreach (T record in records)
        {
            if (record.IsNull)
                continue;
            if ((uint)record.Ordinal >= (uint)table.Count)
                throw new ArgumentException(
                    $"The table has {table.Count} records, and none with ordinal {record.Ordinal}.",
                    nameof(records)
                );
            int row = record.Ordinal + TableLayout.FirstRow;
            ulong bit = 1UL << row;
            if ((words[row >> WordShift] & bit) != 0)
                continue;
            words[row >> WordShift] |= bit;
            count++;
        }

        if (count == 0)
            return default;
        // The address stays valid: the array is pinned, and the set keeps it alive.
        fixed (ulong* start = words)
            return new RecordSet<T>(new SetFormula(new SetOperand(start, count), words));
    }
}
