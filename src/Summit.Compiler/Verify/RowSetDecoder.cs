using System.Globalization;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>Decodes lists, runs and sets of rows of another table.</summary>
internal static class RowSetDecoder
{
    private const int WordBits = 64;

    /// <summary>
    /// Returns the first item of each row, followed by the end of the last. The starts ascend from
    /// <paramref name="first"/>.
    /// </summary>
    public static int[] Starts(TableReader table, int rowCount, int first)
    {
        int[] starts = table.Integers(rowCount + 1);
        Ascends(table, starts, first);
        return starts;
    }

    /// <summary>Returns the lists of all rows.</summary>
    public static int[][] Lists(ClassReader data, int rowCount, int targets)
    {
        int[] starts = Starts(data.Table(ColumnTables.Starts), rowCount, first: 0);
        TableReader table = data.Table(ColumnTables.Items);
        int[] items = table.Integers(starts[starts.Length - 1]);
        for (int i = 0; i < items.Length; i++)
            IsRow(table, i, items[i], targets);
        return [.. Enumerable.Range(0, rowCount).Select(row => Slice(items, starts[row], starts[row + 1]))];
    }

    /// <summary>Returns the runs of all rows, and checks that consecutive runs cover all rows of the target.</summary>
    public static int[][] Runs(ClassReader data, int rowCount, int targets)
    {
        TableReader table = data.Table(ColumnTables.Starts);
        int[] starts = Starts(table, rowCount, TableLayout.FirstRow);
        table.Is(rowCount, targets + TableLayout.FirstRow, starts[rowCount]);
        table.Is(1, TableLayout.FirstRow, starts[1]);
        return
        [
            .. Enumerable
                .Range(0, rowCount)
                .Select(row => Enumerable.Range(starts[row], starts[row + 1] - starts[row]).ToArray()),
        ];
    }

    /// <summary>
    /// Returns the sets that begin at <paramref name="starts"/>. A set is an ascending list, or a bitmap if it is
    /// dense.
    /// </summary>
    public static int[][] Sets(ClassReader data, int[] starts, int targets)
    {
        Ascends(data.Table(ColumnTables.Starts), starts, first: 0);
        TableReader table = data.Table(ColumnTables.Items);
        int[] items = table.Integers(starts[starts.Length - 1]);
        int bitmapWords = SetLayout.BitmapWords(targets + TableLayout.FirstRow);
        var sets = new int[starts.Length - 1][];
        int bitmaps = 0;
        for (int set = 0; set < sets.Length; set++)
        {
            int[] list = Slice(items, starts[set], starts[set + 1]);
            if (list.Length > 0 && list[0] == SetLayout.BitmapMark)
                sets[set] = Bitmap(data, table, starts[set], list, bitmaps++, bitmapWords, targets);
            else
                IsAscendingSet(table, starts[set], sets[set] = list, bitmapWords, targets);
        }

        if (bitmaps > 0)
        {
            data.Is(ColumnTables.BitmapWords, bitmapWords);
            data.Table(ColumnTables.Bitmaps).EndsAt(0, (long)bitmaps * bitmapWords);
        }
        else if (data.Has(ColumnTables.Bitmaps))
        {
            throw data.Table(ColumnTables.Bitmaps).Failure("no bitmaps, since no set is dense", "bitmaps");
        }

        return sets;
    }

    private static int[] Bitmap(
        ClassReader data,
        TableReader table,
        int at,
        int[] list,
        int bitmap,
        int bitmapWords,
        int targets
    )
    {
        if (list.Length != SetLayout.DenseItems)
            throw table.Failure(0, at, $"{SetLayout.DenseItems} items of a dense set", $"{list.Length} items");
        table.Is(at + SetLayout.IndexItem, bitmap, list[SetLayout.IndexItem]);
        TableReader bitmaps = data.Table(ColumnTables.Bitmaps);
        var rows = new List<int>();
        for (int word = 0; word < bitmapWords; word++)
        {
            long element = ((long)bitmap * bitmapWords) + word;
            ulong bits = bitmaps[element];
            for (int bit = 0; bit < WordBits; bit++)
            {
                if ((bits >> bit & 1) == 0)
                    continue;
                rows.Add((word * WordBits) + bit);
                if (rows[rows.Count - 1] is var row && (row < TableLayout.FirstRow || row > targets))
                    throw bitmaps.Failure(0, element, $"rows from 1 to {targets}", $"row {row}");
            }
        }

        table.Is(at + SetLayout.CountItem, rows.Count, list[SetLayout.CountItem]);
        if (!SetLayout.IsDense(rows.Count, bitmapWords))
            throw table.Failure(0, at, $"a list, since the set has fewer than {bitmapWords} rows", "a bitmap");
        return [.. rows];
    }

    private static void IsAscendingSet(TableReader table, int at, int[] list, int bitmapWords, int targets)
    {
        for (int i = 0; i < list.Length; i++)
        {
            IsRow(table, at + i, list[i], targets);
            if (i > 0 && list[i] <= list[i - 1])
                throw table.Failure(at + i, $"a row above {list[i - 1]}", (ulong)list[i]);
        }

        if (SetLayout.IsDense(list.Length, bitmapWords))
            throw table.Failure(0, at, $"a bitmap, since the set has {bitmapWords} rows or more", "a list");
    }

    private static void IsRow(TableReader table, long element, int row, int targets)
    {
        if (row < TableLayout.FirstRow || row > targets)
            throw table.Failure(element, $"a row from 1 to {targets}", (ulong)row);
    }

    private static void Ascends(TableReader table, int[] starts, int first)
    {
        table.Is(0, first, starts[0]);
        for (int i = 1; i < starts.Length; i++)
        {
            if (starts[i] < starts[i - 1])
                throw table.Failure(
                    i,
                    $"a start from {starts[i - 1].ToString(CultureInfo.InvariantCulture)} on",
                    (ulong)starts[i]
                );
        }
    }

    private static int[] Slice(int[] items, int start, int end) => items.AsSpan(start, end - start).ToArray();
}
