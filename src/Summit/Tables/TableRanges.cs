using Summit.Layout;
using Summit.Records;

namespace Summit;

/// <summary>Finds the records in a range of the field that orders their table.</summary>
public static class TableRanges
{
    /// <summary>
    /// Returns the records whose order field is at least <paramref name="from"/> and below <paramref name="to"/>. The
    /// set is empty if <paramref name="to"/> is not above <paramref name="from"/>. Takes two binary searches and
    /// allocates nothing.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <typeparam name="TOrder">The type of the field that orders the table.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="from">The lowest value, included.</param>
    /// <param name="to">The upper bound, excluded.</param>
    /// <example>
    /// <code>
    /// foreach (Talk talk in Conference.Talks.Between(new DateOnly(2018, 7, 16), new DateOnly(2018, 7, 17)))
    ///     Console.WriteLine(talk.Title);
    /// </code>
    /// </example>
    public static RecordSet<T> Between<T, TOrder>(this Table<T> table, TOrder from, TOrder to)
        where T : struct, IOrderedRecord<T, TOrder>
        where TOrder : struct, IComparable<TOrder>
    {
        int first = FirstAtLeast<T, TOrder>(table.Count, from);
        int end = FirstAtLeast<T, TOrder>(table.Count, to);
        return new RecordSet<T>(StoredRows.Run(first + TableLayout.FirstRow, Math.Max(0, end - first)));
    }

    /// <summary>
    /// Returns the ordinal of the first record whose order field is at least <paramref name="bound"/>.
    /// </summary>
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
