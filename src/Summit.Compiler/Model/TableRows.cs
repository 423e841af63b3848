using Summit.Layout;

namespace Summit.Compiler.Model;

/// <summary>
/// Maps records to the rows of their compiled table. Row 0 is the null record, so the record with ordinal <c>i</c> is
/// at row <c>i + 1</c>.
/// </summary>
internal static class TableRows
{
    /// <summary>Returns the row of a record.</summary>
    public static int Of(BoundRecord record) => record.Ordinal + TableLayout.FirstRow;

    /// <summary>
    /// Returns an array with a value for each row: first the value of the null record, then the values of the records
    /// in order.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="ofNull">The value of the null record.</param>
    /// <param name="ofRecord">Returns the value of a record.</param>
    public static T[] Values<T>(BoundTable table, T ofNull, Func<BoundRecord, T> ofRecord)
    {
        var values = new T[table.Records.Count + TableLayout.FirstRow];
        values[0] = ofNull;
        foreach (BoundRecord record in table.Records)
            values[Of(record)] = ofRecord(record);
        return values;
    }
}
