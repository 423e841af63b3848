using Summit.Layout;
using Summit.Records;

namespace Summit;

/// <summary>Finds ranges of a table by the field that orders it.</summary>
public static class TableRanges
{
    /// <summary>
    /// Returns the records from <paramref name="from"/>, included, up to <paramref name="to"/>, excluded; no records if
    /// <paramref name="to"/> is before <paramref name="from"/>. Takes two binary searches.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <typeparam name="TOrder">The type of the field that orders the table.</typeparam>
    public static RecordSet<T> Between<T, TOrder>(this Table<T> table, TOrder from, TOrder to)
        where T : struct, IOrderedRecord<T, TOrder>
        where TOrder : struct, IComparable<TOrder>
    {
        int first = FirstAtLeast<T, TOrder>(table.Count, from);
        int end = FirstAtLeast<T, TOrder>(table.Count, to);
        return new RecordSet<T>(StoredRows.Run(first + TableLayout.FirstRow, Math.Max(0, end - first)));
    }

    /// <summary>Returns the ordinal of the first record whose order is at least <paramref name="bound"/>.</summary>
    private static int FirstAtLeast<T, TOrder>(int count, TOrder bound)
        where T : struct, IOrderedRecord<T, TOrder>
        where TOrder : struct, IComparable<TOrder>
    {
        int low = 0;
        int high = count;
        while (low < high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            if (T.FromRow(middle + TableLayout.FirstRow).TableOrder.CompareTo(bound) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
