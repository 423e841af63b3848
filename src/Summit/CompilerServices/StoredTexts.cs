using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summit.Records;

namespace Summit.CompilerServices;

/// <summary>
/// Reads a column of texts: the UTF-8 of all rows end to end, the offset of each row, and one more offset for the end
/// of the last row. Every access to a row is bounds-checked. If the row is a constant, the JIT turns a slice into a
/// constant address and length.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StoredTexts
{
    /// <summary>Returns the UTF-8 of a row, from 16-bit offsets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Slice16(ReadOnlySpan<byte> utf8, ReadOnlySpan<ulong> offsets, int row)
    {
        ReadOnlySpan<ushort> starts = MemoryMarshal.Cast<ulong, ushort>(offsets);
        int start = starts[row];
        return utf8.Slice(start, starts[row + 1] - start);
    }

    /// <summary>Returns the UTF-8 of a row, from 32-bit offsets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Slice32(ReadOnlySpan<byte> utf8, ReadOnlySpan<ulong> offsets, int row)
    {
        ReadOnlySpan<int> starts = MemoryMarshal.Cast<ulong, int>(offsets);
        int start = starts[row];
        return utf8.Slice(start, starts[row + 1] - start);
    }

    /// <inheritdoc cref="StringCache.Decode"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Decode([NotNull] ref string? cached, ReadOnlySpan<byte> utf8) =>
        StringCache.Decode(ref cached, utf8);
}
