using System.Text;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>
/// Verifies that records are sorted by the order fields and then by the key. Nested records are sorted by their parents
/// instead, which <see cref="RelationVerifier"/> verifies.
/// </summary>
internal static class OrderVerifier
{
    /// <summary>Verifies the order of a table.</summary>
    /// <exception cref="DamagedDataException">Two consecutive records are in the wrong order.</exception>
    public static void Verify(DecodedTable table)
    {
        if (table.Fields.Any(static field => field.IsParent))
            return;
        DecodedColumn[] order = [.. table.Fields.Where(static field => field.IsOrder).Select(table.Column)];
        DecodedColumn[] compared = [.. order.TakeWhile(static column => column is DecodedNumbers or DecodedTexts)];
        if (compared.Length == order.Length && table.Key is { } key)
            compared = [.. compared, table.Column(key)];
        for (int row = TableLayout.FirstRow + 1; row < table.RowCount; row++)
            Verify(compared, row);
    }

    private static void Verify(DecodedColumn[] columns, int row)
    {
        foreach (DecodedColumn column in columns)
        {
            int order = Compare(column, row - 1, row);
            if (order < 0)
                return;
            if (order > 0)
                throw Failure(column, row);
        }
    }

    /// <summary>
    /// Compares the values of two rows. Codes sort like their values, and a row without a value has the lowest code.
    /// </summary>
    private static int Compare(DecodedColumn column, int row, int next) =>
        column switch
        {
            DecodedNumbers numbers => numbers.Codes[row].CompareTo(numbers.Codes[next]),
            DecodedTexts texts => texts.Texts[row].AsSpan().SequenceCompareTo(texts.Texts[next]),
            _ => 0,
        };

    private static DamagedDataException Failure(DecodedColumn column, int row) =>
        column is DecodedTexts texts
            ? column
                .Data.Table(ColumnTables.Utf8Bytes)
                .Failure($"a text in row {row} that is not before '{Text(texts, row - 1)}'", $"'{Text(texts, row)}'")
            : column
                .Data.Table(ColumnTables.Codes)
                .Failure(
                    row,
                    $"a code from {((DecodedNumbers)column).Codes[row - 1]} on",
                    ((DecodedNumbers)column).Codes[row]
                );

    private static string Text(DecodedTexts column, int row) => Encoding.UTF8.GetString(column.Texts[row]);
}
