using System.Globalization;
using System.Text;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>Formats one decoded element of each table of a column.</summary>
internal static class ColumnSamples
{
    private const int MaxCharacters = 48;
    private const int MaxRows = 8;

    /// <summary>Returns the sample of a stored table of a column.</summary>
    public static string Of(StoredTable stored, DecodedColumn column, int rowCount)
    {
        TableReader table = column.Data.Table(stored);
        if (stored == ColumnTables.Utf8Bytes)
            return Text(column, rowCount);
        if (stored == ColumnTables.Offsets)
            return Offsets(column, table, rowCount);
        if (stored == ColumnTables.Given)
            return rowCount > TableLayout.FirstRow ? $"row 1: {Number(table[TableLayout.FirstRow])}" : "";
        if (stored == ColumnTables.Values)
            return table.Count > WordsOf(column) ? $"code 1: {Real(column, table, 1)}" : "";
        if (stored == ColumnTables.Codes && column is DecodedReals)
            return rowCount > TableLayout.FirstRow ? $"row 1: code {Number(table[TableLayout.FirstRow])}" : "";
        if (stored == ColumnTables.Codes)
            return Code(column, table, ColumnTables.Origin, ColumnTables.Unit, rowCount);
        if (stored == ColumnTables.OffsetCodes)
            return Code(column, table, ColumnTables.OffsetOrigin, ColumnTables.OffsetUnit, rowCount) + " minutes";
        if (stored == ColumnTables.Reals)
            return Real(column, table);
        if (stored == ColumnTables.Starts)
            return $"{(column is DecodedNumbers ? "code" : "row")} 1: {Number(table[1])} to {Number(table[Math.Min(2, table.Count - 1)])}";
        return Rows(column, rowCount);
    }

    /// <summary>Returns the offsets of the first item of a text list, or of the text of the first record.</summary>
    private static string Offsets(DecodedColumn column, TableReader table, int rowCount)
    {
        bool isOfItems = column is DecodedTextLists;
        long first = isOfItems || rowCount == TableLayout.FirstRow ? 0 : TableLayout.FirstRow;
        return first + 1 < table.PageElements(0)
            ? $"{(isOfItems ? "item" : "row")} {Number((ulong)first)}: {Number(table.At(0, first))} to {Number(table.At(0, first + 1))}"
            : "";
    }

    private static string Text(DecodedColumn column, int rowCount)
    {
        for (int row = TableLayout.FirstRow; row < rowCount; row++)
        {
            foreach (byte[] utf8 in column.TextsOf(row).Where(static text => text.Length > 0))
            {
                string text = Encoding.UTF8.GetString(utf8);
                return $"row {Number((ulong)row)}: '{(text.Length <= MaxCharacters ? text : Shortened(text))}'";
            }
        }

        return "";
    }

    private static string Shortened(string text) =>
        text.Substring(0, char.IsHighSurrogate(text[MaxCharacters - 1]) ? MaxCharacters - 1 : MaxCharacters) + "...";

    private static string Code(
        DecodedColumn column,
        TableReader table,
        StoredNumber origin,
        StoredNumber unit,
        int rowCount
    )
    {
        int row = TableLayout.FirstRow;
        while (row < rowCount - 1 && table[row] == 0)
            row++;
        if (row >= rowCount)
            return "row 0: code 0";
        ulong code = table[row];
        long value = unchecked(column.Data.Number(origin) + (((long)code - 1) * column.Data.Number(unit)));
        string meaning =
            code == 0 && column.Field.IsOptional ? "no value"
            : column is DecodedReferences ? $"{column.Field.Target} row {Number(code)}"
            : column.Field.IsUnsigned ? Number((ulong)value)
            : value.ToString(CultureInfo.InvariantCulture);
        return $"row {Number((ulong)row)}: code {Number(code)}, {meaning}";
    }

    private static string Real(DecodedColumn column, TableReader table)
    {
        for (long row = TableLayout.FirstRow; row * WordsOf(column) < table.Count; row++)
        {
            bool isAbsent =
                column.Field.IsOptional
                && (
                    column.Field.Form == ColumnForm.Decimal
                        ? table[(row * 2) + 1] == RealLayout.AbsentDecimal
                        : table[row] == RealLayout.AbsentDouble
                );
            if (!isAbsent)
                return $"row {row}: {Real(column, table, row)}";
        }

        return "row 0: no value";
    }

    private static string Real(DecodedColumn column, TableReader table, long index)
    {
        if (column.Field.Form == ColumnForm.Double)
            return BitConverter.Int64BitsToDouble((long)table[index]).ToString("R", CultureInfo.InvariantCulture);
        (ulong low, ulong high) = (table[index * 2], table[(index * 2) + 1]);
        return new decimal([(int)low, (int)(low >> 32), (int)high, (int)(high >> 32)]).ToString(
            CultureInfo.InvariantCulture
        );
    }

    private static int WordsOf(DecodedColumn column) => column.Field.Form == ColumnForm.Decimal ? 2 : 1;

    private static string Rows(DecodedColumn column, int rowCount)
    {
        (string owner, int[] rows)[] sets = column is DecodedNumbers { Sets: { } stored }
            ? [.. stored.Select(static (rows, code) => ($"code {code.ToString(CultureInfo.InvariantCulture)}", rows))]
            :
            [
                .. Enumerable
                    .Range(0, rowCount)
                    .Select(row => ($"row {row.ToString(CultureInfo.InvariantCulture)}", column.RowsOf(row))),
            ];
        (string owner, int[] rows) sample = sets.FirstOrDefault(static set => set.rows.Length > 0);
        if (sample.owner is null)
            return "";
        IEnumerable<string> first = sample
            .rows.Take(MaxRows)
            .Select(static row => row.ToString(CultureInfo.InvariantCulture));
        return $"{sample.owner}: rows {string.Join(" ", first)}{(sample.rows.Length > MaxRows ? " ..." : "")}";
    }

    private static string Number(ulong number) => number.ToString(CultureInfo.InvariantCulture);
}
