using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Summit.CompilerServices;

/// <summary>
/// Creates a <see cref="TextList"/> from the data of a column. The list keeps the addresses of the data, which must be
/// the data of <c>ReadOnlySpan</c> literals. Other memory may move or be freed; the list would then read arbitrary
/// memory.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class UnsafeTextList
{
    /// <summary>
    /// Returns the texts of a column from index <paramref name="start"/> up to index <paramref name="end"/>, excluded.
    /// The list is empty if <paramref name="end"/> is before <paramref name="start"/>, as may happen for a row outside
    /// the table.
    /// </summary>
    /// <param name="utf8">The UTF-8 of all texts of the column: a literal.</param>
    /// <param name="offsets">The offset of each text, and one more offset for the end of the last text: a
    /// literal.</param>
    /// <param name="wide">Whether the offsets have 32 bits; otherwise 16 bits.</param>
    /// <param name="start">The first text of the list.</param>
    /// <param name="end">One past the last text of the list.</param>
    /// <param name="strings">The cached strings of the column; null for a text whose string was not created
    /// yet.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TextList Create(
        ReadOnlySpan<byte> utf8,
        ReadOnlySpan<ulong> offsets,
        bool wide,
        int start,
        int end,
        string?[] strings
    ) =>
        new(
            (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(utf8)),
            Unsafe.AsPointer(ref MemoryMarshal.GetReference(offsets)),
            wide,
            start,
            Math.Max(0, end - start),
            strings
        );
}
