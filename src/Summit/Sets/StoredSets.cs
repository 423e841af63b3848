using Summit.Tables;

namespace Summit.Sets;

/// <summary>Stored rows as an operand of a formula: the rows ascend.</summary>
internal static unsafe class StoredSets
{
    /// <summary>True where <paramref name="row"/> is among the rows.</summary>
    public static bool Contains(this in StoredRows rows, int row) => rows.Kind switch
    {
        StoredRowsKind.Run => (uint)(row - rows.First) < (uint)rows.Count,
        StoredRowsKind.Narrow => row <= ushort.MaxValue && rows.NarrowSpan().BinarySearch((ushort)row) >= 0,
        StoredRowsKind.Wide => rows.WideSpan().BinarySearch(row) >= 0,
        _ => ((rows.Words[row >> 6] >> row) & 1) != 0,
    };

    /// <summary>
    /// Adds those of <paramref name="rows"/> that lie in block <paramref name="block"/> to <paramref name="target"/>, which
    /// is empty. Of a list, <paramref name="position"/> is the first item not yet read; it moves on.
    /// </summary>
    public static void FillBlock(this in StoredRows rows, int block, ref int position, ref SetBlock target)
    {
        int start = block << SetBlock.Shift;
        switch (rows.Kind)
        {
            case StoredRowsKind.Run:
                int first = Math.Max(rows.First - start, 0);
                int end = Math.Min(rows.First + rows.Count - start, SetBlock.RowCount);
                if (first < end)
                    target.AddRun(first, end);
                break;
            case StoredRowsKind.Narrow:
                for (; position < rows.Count && rows.Narrow[position] < start + SetBlock.RowCount; position++)
                    target.Add(rows.Narrow[position] - start);
                break;
            case StoredRowsKind.Wide:
                for (; position < rows.Count && rows.Wide[position] < start + SetBlock.RowCount; position++)
                    target.Add(rows.Wide[position] - start);
                break;
            default:
                new ReadOnlySpan<ulong>(rows.Words + (block * SetBlock.WordCount), SetBlock.WordCount).CopyTo(target);
                break;
        }
    }

    private static ReadOnlySpan<ushort> NarrowSpan(this in StoredRows rows) => new(rows.Narrow, rows.Count);

    private static ReadOnlySpan<int> WideSpan(this in StoredRows rows) => new(rows.Wide, rows.Count);
}
