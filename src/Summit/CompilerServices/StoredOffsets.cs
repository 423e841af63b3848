using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Summit.CompilerServices;

/// <summary>
/// Reads the offsets of the lists of a column: one offset for each row, and one more for the end of the last list.
/// Every access to a row is bounds-checked.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StoredOffsets
{
    /// <summary>Returns the start of the list of a row, from 16-bit offsets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Start16(ReadOnlySpan<ulong> offsets, int row) => MemoryMarshal.Cast<ulong, ushort>(offsets)[row];

    /// <summary>Returns the start of the list of a row, from 32-bit offsets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Start32(ReadOnlySpan<ulong> offsets, int row) => MemoryMarshal.Cast<ulong, int>(offsets)[row];
}
