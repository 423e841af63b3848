using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summit.Layout;
using Summit.Records;

namespace Summit.CompilerServices;

/// <summary>
/// Makes <see cref="StoredRows"/> from the data of a column. The rows keep the address of the data, which must be the data of a
/// <c>ReadOnlySpan</c> literal: any other memory may move or be freed, and a later read of the rows then reads memory at random.
/// </summary>
/// <remarks>
/// An <c>end</c> before <c>start</c> makes no rows. A row outside the table can lead to such a pair, because offsets are padded
/// with zeros to whole words.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class UnsafeStoredRows
{
    /// <summary>Returns the consecutive rows from <paramref name="start"/> up to <paramref name="end"/>, counted from the first
    /// row of a table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StoredRows Run(int start, int end) => new(start, Math.Max(0, end - start), StoredRowsKind.Run);

    /// <summary>Returns the 16-bit rows at <paramref name="start"/> up to <paramref name="end"/> of a literal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StoredRows Narrow16(ReadOnlySpan<ulong> data, int start, int end) =>
        new(
            (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(data)) + ((nint)start * sizeof(ushort)),
            Math.Max(0, end - start),
            StoredRowsKind.Narrow
        );

    /// <summary>Returns the 32-bit rows at <paramref name="start"/> up to <paramref name="end"/> of a literal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StoredRows Wide32(ReadOnlySpan<ulong> data, int start, int end) =>
        new(
            (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(data)) + ((nint)start * sizeof(int)),
            Math.Max(0, end - start),
            StoredRowsKind.Wide
        );

    /// <summary>
    /// Returns a set of ascending rows: a list as <see cref="Narrow16"/> reads it, or, if the list begins with the mark of
    /// <c>SetLayout</c>, one of the bitmaps.
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

    /// <summary>Returns a set of ascending 32-bit rows, as <see cref="Set16"/> does for 16-bit rows.</summary>
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
    /// Returns the rows of a bitmap of a whole table: bit <c>n</c> for row <c>n</c>, in blocks of 512 bits.
    /// </summary>
    /// <param name="data">A literal.</param>
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
