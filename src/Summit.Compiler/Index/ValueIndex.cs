using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Index;

/// <summary>Builds the sets that find records by the value of an indexed field.</summary>
internal static class ValueIndex
{
    /// <summary>
    /// The highest code for which sets are stored, so that a field has at most 256 sets and the set for unknown values.
    /// </summary>
    private const ulong MaxStoredCode = byte.MaxValue;

    /// <summary>
    /// Returns the rows of every code from 0 on, followed by an empty set for values without a code. Returns null if
    /// the field stores no sets and a query scans its codes instead. Booleans and enums store sets, unless an enum has
    /// a code above <see cref="MaxStoredCode"/>. Other fields are scanned, so that their index takes no space.
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
