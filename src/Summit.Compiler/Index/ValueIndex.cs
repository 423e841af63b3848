using Summit.Compiler.Encode;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Index;

/// <summary>Finds records by the value of an indexed field.</summary>
internal static class ValueIndex
{
    /// <summary>The widest codes for which sets are stored: 256 of them are few.</summary>
    private const int WidestStored = 8;

    /// <summary>
    /// The index of a field. Of enums and truth values every value has its set, stored; of all else, and of enums whose
    /// values lie far apart, the codes are scanned, so that an index of them costs no data.
    /// </summary>
    public static CodeIndex Of(BoundTable table, FieldShape field, NumberCodes codes)
    {
        int lowest = field.IsOptional ? 1 : 0;
        return field is ChoiceField && codes.Codes.Bits <= WidestStored
            ? new SetsByCode(lowest, RowSetEncoder.Encode(RowsByCode(table, field, codes), table.Records.Count))
            : new ScannedCodes(lowest);
    }

    /// <summary>The rows of every code from 0 on, and an empty set behind them for values that have no code.</summary>
    private static List<int[]> RowsByCode(BoundTable table, FieldShape field, NumberCodes codes)
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
