using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Index;

/// <summary>Finds records by the value of an indexed field.</summary>
internal static class ValueIndex
{
    /// <summary>The highest code for which sets are stored: 256 sets are few.</summary>
    private const ulong MaxStoredCode = byte.MaxValue;

    /// <summary>
    /// The rows of every code from 0 on, with an empty set after the last for values that have no code; null if the codes are scanned instead.
    /// Enums and truth values have a stored set for every value. All other fields, and enums whose values lie far apart, are scanned, so that
    /// their index costs no data.
    /// </summary>
    public static IReadOnlyList<int[]>? RowsByCode(BoundTable table, FieldShape field, NumberCodes codes) =>
        field is ChoiceField && codes.Codes.Max() <= MaxStoredCode ? Rows(table, field, codes) : null;

    private static int[][] Rows(BoundTable table, FieldShape field, NumberCodes codes)
    {
        var rows = new List<List<int>> { new(), new() };
        foreach (BoundRecord record in table.Records)
        {
            FieldValue value = record.Values[field.Index];
            if (!value.IsGiven)
                continue;
            int code = (int)((value.Number - codes.Origin) / codes.Unit) + 1;
            while (rows.Count < code + 2)
                rows.Add([]);
            rows[code].Add(TableRows.Of(record));
        }

        return [.. rows.Select(set => set.ToArray())];
    }
}
