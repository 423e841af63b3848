using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Summit.CompilerServices;

/// <summary>
/// Makes a <see cref="TextList"/> from the data of a column. The list keeps the addresses of the data, which must be the data of
/// <c>ReadOnlySpan</c> literals: any other memory may move or be freed, and a later read of the list then reads memory at random.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class UnsafeTextList
{
    /// <summary>
    /// Returns the texts at <paramref name="start"/> up to <paramref name="end"/> of a column; none if <paramref name="end"/> is
    /// before <paramref name="start"/>, as it can be for a row outside the table.
    /// </summary>
    /// <param name="utf8">The UTF-8 of all texts of the column: a literal.</param>
    /// <param name="offsets">The offset of each text, and one more for the end of the last: a literal.</param>
    /// <param name="wide">True for 32-bit offsets, false for 16-bit offsets.</param>
    /// <param name="start">The first text of the list.</param>
    /// <param name="end">One past the last text of the list.</param>
    /// <param name="strings">The strings of the column that were made so far.</param>
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
