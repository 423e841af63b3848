using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summit.Layout;

namespace Summit.Records;

/// <summary>
/// Rows as they lie in the assembly: a run of consecutive rows, a list of 16-bit or 32-bit rows, or a bitmap. 16 bytes.
/// <para>
/// It keeps the address of the data, not a span, so that lists and sets of records are ordinary structs that may be stored,
/// boxed and captured. That is sound because the data of a <c>ReadOnlySpan</c> literal is part of the loaded image, which
/// does not move and outlives every use of it.
/// </para>
/// </summary>
public readonly unsafe struct StoredRows
{
    /// <summary>The address of the data; of a run, its first row.</summary>
    private readonly nint _start;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private StoredRows(nint start, int count, StoredRowsKind kind)
    {
        _start = start;
        Count = count;
        Kind = kind;
    }

    /// <summary>The number of rows.</summary>
    internal readonly int Count;

    /// <summary>How they are stored.</summary>
    internal readonly StoredRowsKind Kind;

    /// <summary>The first row of a run.</summary>
    internal int First => (int)_start;

    internal ushort* Narrow => (ushort*)_start;

    internal int* Wide => (int*)_start;

    internal ulong* Words => (ulong*)_start;

    /// <summary>The row at <paramref name="index"/> of a run or a list; the caller has checked the index.</summary>
    internal int this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Debug.Assert((uint)index < (uint)Count && Kind != StoredRowsKind.Bitmap, "Only a run and a list have rows by index.");
            return Kind switch
            {
                StoredRowsKind.Narrow => Narrow[index],
                StoredRowsKind.Wide => Wide[index],
                _ => First + index,
            };
        }
    }

    /// <summary><paramref name="count"/> consecutive rows from <paramref name="first"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StoredRows Run(int first, int count) => new(first, count, StoredRowsKind.Run);

    /// <summary>16-bit rows: those at <c>start</c> to <c>end</c> of <paramref name="data"/>, which must be a literal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StoredRows Narrow16(ReadOnlySpan<ulong> data, int start, int end) =>
        new(Address(data) + ((nint)start * sizeof(ushort)), end - start, StoredRowsKind.Narrow);

    /// <summary>32-bit rows: those at <c>start</c> to <c>end</c> of <paramref name="data"/>, which must be a literal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StoredRows Wide32(ReadOnlySpan<ulong> data, int start, int end) =>
        new(Address(data) + ((nint)start * sizeof(int)), end - start, StoredRowsKind.Wide);

    /// <summary>
    /// A set of rows, ascending: a list like that of <see cref="Narrow16"/>, or, where that begins with the mark of
    /// <see cref="SetLayout"/>, one of the <paramref name="bitmaps"/> of <paramref name="words"/> words each. Both must be
    /// literals.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StoredRows Set16(ReadOnlySpan<ulong> data, ReadOnlySpan<ulong> bitmaps, int words, int start, int end)
    {
        ReadOnlySpan<ushort> items = MemoryMarshal.Cast<ulong, ushort>(data);
        return start < end && items[start] == SetLayout.BitmapMark
            ? Bitmap(bitmaps, items[start + SetLayout.IndexItem] * words, items[start + SetLayout.CountItem])
            : Narrow16(data, start, end);
    }

    /// <summary>The same as <see cref="Set16"/>, with 32-bit rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StoredRows Set32(ReadOnlySpan<ulong> data, ReadOnlySpan<ulong> bitmaps, int words, int start, int end)
    {
        ReadOnlySpan<int> items = MemoryMarshal.Cast<ulong, int>(data);
        return start < end && items[start] == SetLayout.BitmapMark
            ? Bitmap(bitmaps, items[start + SetLayout.IndexItem] * words, items[start + SetLayout.CountItem])
            : Wide32(data, start, end);
    }

    /// <summary>
    /// A bitmap of a whole table, bit <c>n</c> for row <c>n</c>, in blocks of 512 bits, with <paramref name="count"/> bits
    /// set; it begins at word <paramref name="start"/> of <paramref name="data"/>, which must be a literal.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StoredRows Bitmap(ReadOnlySpan<ulong> data, int start, int count) =>
        new(Address(data) + ((nint)start * sizeof(ulong)), count, StoredRowsKind.Bitmap);

    /// <summary>The rows of a run or a list from <paramref name="start"/> up to <paramref name="end"/>, by index.</summary>
    internal StoredRows Slice(int start, int end) => new(_start + (start * (nint)ItemSize), end - start, Kind);

    private int ItemSize => Kind switch
    {
        StoredRowsKind.Narrow => sizeof(ushort),
        StoredRowsKind.Wide => sizeof(int),
        _ => 1,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Address(ReadOnlySpan<ulong> data) => (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(data));
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
