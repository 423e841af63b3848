using Summit.Compiler.Model;
using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>
/// Encodes sets of rows as lists, or as bitmaps if a set is dense. <see cref="SetLayout"/> describes the format.
/// </summary>
internal static class RowSetEncoder
{
    /// <summary>Encodes sets of rows.</summary>
    /// <param name="sets">The sets, each in ascending order.</param>
    /// <param name="tableCount">The number of records of the table that the rows belong to.</param>
    public static StoredData Encode(IReadOnlyList<int[]> sets, int tableCount)
    {
        int bitmapWords = SetLayout.BitmapWords(tableCount + TableLayout.FirstRow);
        var starts = new int[sets.Count + 1];
        var items = new List<int>();
        var bitmaps = new List<ulong>();
        for (int index = 0; index < sets.Count; index++)
        {
            starts[index] = items.Count;
            if (SetLayout.IsDense(sets[index].Length, bitmapWords))
            {
                items.AddRange([SetLayout.BitmapMark, bitmaps.Count / bitmapWords, sets[index].Length]);
                bitmaps.AddRange(Bitmap(sets[index], bitmapWords));
            }
            else
            {
                items.AddRange(sets[index]);
            }
        }

        starts[sets.Count] = items.Count;
        TableData[] lists =
        [
            TableBytes.Of(ColumnTables.Starts, starts),
            TableBytes.Of(ColumnTables.Items, items.ToArray()),
        ];
        return bitmaps.Count == 0
            ? new StoredData(default, new EquatableArray<TableData>(lists))
            : new StoredData(
                new EquatableArray<NumberData>([new NumberData(ColumnTables.BitmapWords, bitmapWords)]),
                new EquatableArray<TableData>([.. lists, TableBytes.Of(ColumnTables.Bitmaps, bitmaps.ToArray())])
            );
    }

    private static ulong[] Bitmap(int[] rows, int wordCount)
    {
        var words = new ulong[wordCount];
        foreach (int row in rows)
            words[row >> 6] |= 1UL << row;
        return words;
    }
}
