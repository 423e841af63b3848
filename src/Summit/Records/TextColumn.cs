using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Summit.Records;

/// <summary>
/// Reads a column of texts: the UTF-8 of all rows end to end, and the offset of each with one more for the end of the last.
/// Emitted code calls it. With a row that is a constant, all of it folds to an address and a length.
/// </summary>
public static class TextColumn
{
    /// <summary>The UTF-8 of a row, where offsets are 16-bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Slice16(ReadOnlySpan<byte> utf8, ReadOnlySpan<ulong> offsets, int row)
    {
        ReadOnlySpan<ushort> starts = MemoryMarshal.Cast<ulong, ushort>(offsets);
        int start = starts[row];
        return utf8.Slice(start, starts[row + 1] - start);
    }

    /// <summary>The UTF-8 of a row, where offsets are 32-bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Slice32(ReadOnlySpan<byte> utf8, ReadOnlySpan<ulong> offsets, int row)
    {
        ReadOnlySpan<int> starts = MemoryMarshal.Cast<ulong, int>(offsets);
        int start = starts[row];
        return utf8.Slice(start, starts[row + 1] - start);
    }

    /// <summary>
    /// Makes the string of <paramref name="utf8"/> and keeps it in <paramref name="cached"/>. Whoever comes first wins, so
    /// that a row has one string for ever.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Decode([NotNull] ref string? cached, ReadOnlySpan<byte> utf8)
    {
        string made = Encoding.UTF8.GetString(utf8);
        return Interlocked.CompareExchange(ref cached, made, null) ?? made;
    }
}
