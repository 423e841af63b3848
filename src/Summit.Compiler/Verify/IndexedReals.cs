using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>
/// Decodes indexed columns of doubles and decimals: a code for each row, and the distinct values by code, ascending.
/// </summary>
internal static class IndexedReals
{
    /// <summary>Decodes a column and checks it.</summary>
    /// <exception cref="DamagedDataException">The column breaks an invariant.</exception>
    public static DecodedReals Decode(FieldForm field, DecodedTable table, ClassReader data)
    {
        int words = field.Form == ColumnForm.Decimal ? 2 : 1;
        TableReader codes = data.Table(ColumnTables.Codes);
        TableReader values = data.Table(ColumnTables.Values);
        int[] codeOfRow = codes.Integers(table.RowCount);
        int max = codeOfRow.Max();
        ulong[] bits = values.Words((max + 1L) * words);
        codes.Is(0, 0, codeOfRow[0]);
        for (int word = 0; word < words; word++)
            values.Is(word, 0, (long)bits[word]);
        var used = new HashSet<int>(codeOfRow);
        for (int code = 1; code <= max; code++)
        {
            if (!used.Contains(code))
                throw values.Failure(code * words, "a number of a row", bits[code * words]);
            if (code > 1 && Compare(bits, code - 1, code, words) >= 0)
                throw values.Failure(code * words, "a number above the one before it", bits[code * words]);
        }

        return new DecodedReals(field, data);
    }

    /// <summary>Compares two values as the encoder orders them: by number, NaN last, then by bits.</summary>
    private static int Compare(ulong[] bits, int left, int right, int words)
    {
        if (words == 2)
        {
            int byValue = Decimal(bits, left).CompareTo(Decimal(bits, right));
            return byValue != 0 ? byValue : Flags(bits, left).CompareTo(Flags(bits, right));
        }

        (double before, double after) = (Double(bits, left), Double(bits, right));
        if (double.IsNaN(before) || double.IsNaN(after))
            return double.IsNaN(before) ? 1 : -1;
        int byNumber = before.CompareTo(after);
        return byNumber != 0 ? byNumber : ((long)bits[left]).CompareTo((long)bits[right]);
    }

    private static double Double(ulong[] bits, int code) => BitConverter.Int64BitsToDouble((long)bits[code]);

    private static decimal Decimal(ulong[] bits, int code)
    {
        (ulong low, ulong high) = (bits[2 * code], bits[(2 * code) + 1]);
        return new decimal([(int)low, (int)(low >> 32), (int)high, (int)(high >> 32)]);
    }

    private static int Flags(ulong[] bits, int code) => (int)(bits[(2 * code) + 1] >> 32);
}
