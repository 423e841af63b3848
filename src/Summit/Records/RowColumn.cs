using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Summit.Records;

/// <summary>
/// Reads where the list of a row begins and ends: the offset of each row's list with one more for the end of the last.
/// Emitted code calls it.
/// </summary>
public static class RowColumn
{
    /// <summary>The start of the list of a row, where offsets are 16-bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Start16(ReadOnlySpan<ulong> offsets, int row) => MemoryMarshal.Cast<ulong, ushort>(offsets)[row];

    /// <summary>The start of the list of a row, where offsets are 32-bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Start32(ReadOnlySpan<ulong> offsets, int row) => MemoryMarshal.Cast<ulong, int>(offsets)[row];
}
