using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summit.Layout;
using Summit.Records;

namespace Summit.CompilerServices;

/// <summary>
/// Creates <see cref="StoredRows"/> from the data of a column. The rows keep the address of the data, which must be the
/// data of a <c>ReadOnlySpan</c> literal. Other memory may move or be freed; the rows would then read arbitrary memory.
/// </summary>
/// <remarks>
/// If <c>end</c> is before <c>start</c>, there are no rows. A row outside the table can lead to such a pair, because
/// offsets are padded with zeros to whole words.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class UnsafeStoredRows
{
    /// <summary>
    /// Returns the consecutive rows from <paramref name="start"/> up to <paramref name="end"/>, excluded.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StoredRows Run(int start, int end) => new(start, Math.Max(0, end - start), StoredRowsKind.Run);

    /// <summary>
    /// Returns the 16-bit rows of a literal from index <paramref name="start"/> up to index <paramref name="end"/>,
    /// excluded.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StoredRows Narrow16(ReadOnlySpan<ulong> data, int start, int end) =>
        new(
            (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(data)) + ((nint)start * sizeof(ushort)),
            Math.Max(0, end - start),
            StoredRowsKind.Narrow
        );

    /// <summary>
    /// Returns the 32-bit rows of a literal from index <paramref name="start"/> up to index <paramref name="end"/>,
    /// excluded.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StoredRows Wide32(ReadOnlySpan<ulong> data, int start, int end) =>
        new(
            (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(data)) + ((nint)start * sizeof(int)),
            Math.Max(0, end - start),
            StoredRowsKind.Wide
        );

    /// <summary>
    /// Returns a set of ascending 16-bit rows: a list, or, if the list begins with the mark of <c>SetLayout</c>, a
    /// bitmap.
    /// </summary>
    /// <param name="data">The lists of the column: a literal.</param>
    /// <param name="bitmaps">The bitmaps of the column: a literal.</param>
    /// <param name="words">The number of words of a bitmap.</param>
    /// <param name="start">The first item of the list.</param>
    /// <param name="end">One past the last item of the list.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StoredRows Set16(ReadOnlySpan<ulong> data, ReadOnlySpan<ulong> bitmaps, int words, int start, int end)
    {
        ReadOnlySpan<ushort> items = MemoryMarshal.Cast<ulong, ushort>(data);
        return start < end && items[start] == SetLayout.BitmapMark
            ? Bitmap(bitmaps, items[start + SetLayout.IndexItem] * words, items[start + SetLayout.CountItem])
            : Narrow16(data, start, end);
    }

    /// <summary>
    /// Returns a set of ascending 32-bit rows: a list, or, if the list begins with the mark of <c>SetLayout</c>, a
    /// bitmap.
    /// </summary>
    /// <inheritdoc cref="Set16"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StoredRows Set32(ReadOnlySpan<ulong> data, ReadOnlySpan<ulong> bitmaps, int words, int start, int end)
    {
        ReadOnlySpan<int> items = MemoryMarshal.Cast<ulong, int>(data);
        return start < end && items[start] == SetLayout.BitmapMark
            ? Bitmap(bitmaps, items[start + SetLayout.IndexItem] * words, items[start + SetLayout.CountItem])
            : Wide32(data, start, end);
    }

    /// <summary>
    /// Returns the rows of a bitmap of a whole table, in blocks of 512 bits. Bit <c>n</c> stands for row <c>n</c>.
    /// </summary>
    /// <param name="data">The bitmaps: a literal.</param>
    /// <param name="start">The first word of the bitmap.</param>
    /// <param name="count">The number of bits that are set.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static StoredRows Bitmap(ReadOnlySpan<ulong> data, int start, int count) =>
        new(
            (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(data)) + ((nint)start * sizeof(ulong)),
            count,
            StoredRowsKind.Bitmap
        );
}
