using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Summit.Records;

/// <summary>
/// Rows as the assembly stores them: a run of consecutive rows, a list of 16-bit or 32-bit rows, or a bitmap. Only
/// emitted code creates the struct, through <c>Summit.CompilerServices</c>. The default has no rows. The size is 16
/// bytes.
/// </summary>
/// <remarks>
/// The struct holds the address of the data instead of a span, so that lists and sets of records are ordinary structs
/// that can be stored, boxed and captured. This is sound because the data of a <c>ReadOnlySpan</c> literal is part of
/// the loaded image: it does not move, and it outlives all uses.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct StoredRows
{
    /// <summary>The address of the data. For a run, the first row.</summary>
    private readonly nint _start;

    /// <summary>Stores an address. For a run, the first row takes the place of the address.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal StoredRows(nint start, int count, StoredRowsKind kind)
    {
        _start = start;
        Count = count;
        Kind = kind;
    }

    /// <summary>The number of rows.</summary>
    internal readonly int Count;

    /// <summary>The representation of the rows.</summary>
    internal readonly StoredRowsKind Kind;

    /// <summary>The first row of a run.</summary>
    internal int First => (int)_start;

    /// <summary>The data of a list of 16-bit rows.</summary>
    internal ushort* Narrow => (ushort*)_start;

    /// <summary>The data of a list of 32-bit rows.</summary>
    internal int* Wide => (int*)_start;

    /// <summary>The address of the data. For a bitmap, the address of its words.</summary>
    internal ulong* Words => (ulong*)_start;

    /// <summary>
    /// The row at <paramref name="index"/> of a run or a list. The index is not checked; the caller must check it.
    /// </summary>
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

    /// <summary>
    /// Returns the rows of a run or a list from index <paramref name="start"/> up to index <paramref name="end"/>,
    /// excluded.
    /// </summary>
    internal StoredRows Slice(int start, int end) => new(_start + (start * (nint)ItemSize), end - start, Kind);

    private int ItemSize =>
        Kind switch
        {
            StoredRowsKind.Narrow => sizeof(ushort),
            StoredRowsKind.Wide => sizeof(int),
            _ => 1,
        };
}

/// <summary>The representations of rows.</summary>
internal enum StoredRowsKind
{
    /// <summary>Consecutive rows. Only the first row and the count are stored.</summary>
    Run,

    /// <summary>A list of 16-bit rows.</summary>
    Narrow,

    /// <summary>A list of 32-bit rows.</summary>
    Wide,

    /// <summary>A bitmap with one bit for each row of the table.</summary>
    Bitmap,
}
