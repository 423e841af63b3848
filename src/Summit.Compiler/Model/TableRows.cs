using Summit.Layout;

namespace Summit.Compiler.Model;

/// <summary>Where records stand in the tables that are read: row 0 is the null record.</summary>
internal static class TableRows
{
    /// <summary>The row of a record.</summary>
    public static int Of(BoundRecord record) => record.Ordinal + TableLayout.FirstRow;

    /// <summary>A value for each row of a table: that of the null record, and those of the records in order.</summary>
    public static T[] Values<T>(BoundTable table, T ofNull, Func<BoundRecord, T> ofRecord)
    {
        var values = new T[table.Records.Count + TableLayout.FirstRow];
        values[0] = ofNull;
        foreach (BoundRecord record in table.Records)
            values[Of(record)] = ofRecord(record);
        return values;
    }
}
