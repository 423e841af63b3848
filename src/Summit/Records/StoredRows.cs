using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Summit.Records;

/// <summary>
/// Rows as they lie in the assembly: a run of consecutive rows, a list of 16-bit or 32-bit rows, or a bitmap. 16 bytes.
/// Only emitted code makes it, through <c>Summit.CompilerServices</c>; the default has no rows.
/// </summary>
/// <remarks>
/// It keeps the address of the data, not a span, so that lists and sets of records are ordinary structs that may be stored,
/// boxed and captured. That is sound because the data of a <c>ReadOnlySpan</c> literal is part of the loaded image, which
/// does not move and outlives every use of it.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct StoredRows
{
    /// <summary>The address of the data; of a run, its first row.</summary>
    private readonly nint _start;

    /// <summary>Stores an address; of a run, the first row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal StoredRows(nint start, int count, StoredRowsKind kind)
    {
        _start = start;
        Count = count;
        Kind = kind;
    }

    /// <summary>The number of rows.</summary>
    internal readonly int Count;

    /// <summary>How the rows are stored.</summary>
    internal readonly StoredRowsKind Kind;

    /// <summary>The first row of a run.</summary>
    internal int First => (int)_start;

    /// <summary>The data of a list of 16-bit rows.</summary>
    internal ushort* Narrow => (ushort*)_start;

    /// <summary>The data of a list of 32-bit rows.</summary>
    internal int* Wide => (int*)_start;

    /// <summary>The address of the data; of a bitmap, its words.</summary>
    internal ulong* Words => (ulong*)_start;

    /// <summary>The row at <paramref name="index"/> of a run or a list. Unchecked: the caller checks the index.</summary>
    internal int this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Debug.Assert(
                (uint)index < (uint)Count && Kind != StoredRowsKind.Bitmap,
                "Only a run and a list have rows by index."
            );
            return Kind switch
            {
                StoredRowsKind.Narrow => Narrow[index],
                StoredRowsKind.Wide => Wide[index],
                _ => First + index,
            };
        }
    }

    /// <summary>Returns <paramref name="count"/> consecutive rows from <paramref name="first"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static StoredRows Run(int first, int count) => new(first, count, StoredRowsKind.Run);

    /// <summary>The rows of a run or a list from <paramref name="start"/> up to <paramref name="end"/>, by index.</summary>
    internal StoredRows Slice(int start, int end) => new(_start + (start * (nint)ItemSize), end - start, Kind);

    private int ItemSize =>
        Kind switch
        {
            StoredRowsKind.Narrow => sizeof(ushort),
            StoredRowsKind.Wide => sizeof(int),
            _ => 1,
        };
}

/// <summary>How rows are stored.</summary>
internal enum StoredRowsKind
{
    /// <summary>Consecutive rows; nothing is stored but the first and the count.</summary>
    Run,

    /// <summary>16-bit rows.</summary>
    Narrow,

    /// <summary>32-bit rows.</summary>
    Wide,

    /// <summary>A bit for each row of the table.</summary>
    Bitmap,
}
