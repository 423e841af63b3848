using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Summit.Tables;

/// <summary>
/// Rows as they lie in the assembly: a run of consecutive rows, a list of 16-bit or 32-bit rows, or a bitmap.
/// <para>
/// It keeps the address of the data, not a span, so that lists and sets of records are ordinary structs that may be stored,
/// boxed and captured. That is sound because the data of a <c>ReadOnlySpan</c> literal is part of the loaded image, which
/// does not move and outlives every use of it.
/// </para>
/// </summary>
public readonly unsafe struct StoredRows
{
    private readonly void* _data;
    private readonly int _first;

    private StoredRows(void* data, int count, int first, StoredRowsKind kind)
    {
        _data = data;
        _first = first;
        Count = count;
        Kind = kind;
    }

    /// <summary>The number of rows.</summary>
    internal int Count { get; }

    internal StoredRowsKind Kind { get; }

    /// <summary>The first row of a run.</summary>
    internal int First => _first;

    internal ushort* Narrow => (ushort*)_data;

    internal int* Wide => (int*)_data;

    internal ulong* Words => (ulong*)_data;

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
                _ => _first + index,
            };
        }
    }

    /// <summary><paramref name="count"/> consecutive rows from <paramref name="first"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StoredRows Run(int first, int count) => new(null, count, first, StoredRowsKind.Run);

    /// <summary>16-bit rows: those at <c>start</c> to <c>end</c> of <paramref name="data"/>, which must be a literal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StoredRows Narrow16(ReadOnlySpan<ulong> data, int start, int end) =>
        new((ushort*)Address(data) + start, end - start, 0, StoredRowsKind.Narrow);

    /// <summary>32-bit rows: those at <c>start</c> to <c>end</c> of <paramref name="data"/>, which must be a literal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StoredRows Wide32(ReadOnlySpan<ulong> data, int start, int end) =>
        new((int*)Address(data) + start, end - start, 0, StoredRowsKind.Wide);

    /// <summary>
    /// A bitmap of a whole table, bit <c>n</c> for row <c>n</c>, in blocks of 512 bits, with <paramref name="count"/> bits
    /// set; it begins at word <paramref name="start"/> of <paramref name="data"/>, which must be a literal.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StoredRows Bitmap(ReadOnlySpan<ulong> data, int start, int count) =>
        new(Address(data) + start, count, 0, StoredRowsKind.Bitmap);

    /// <summary>A bitmap that lies in memory which the caller keeps in its place.</summary>
    internal static StoredRows PinnedBitmap(ulong[] words, int count) =>
        new(Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(words)), count, 0, StoredRowsKind.Bitmap);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong* Address(ReadOnlySpan<ulong> data) => (ulong*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(data));
}

/// <summary>How rows are stored.</summary>
internal enum StoredRowsKind : byte
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
