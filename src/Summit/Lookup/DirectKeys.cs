using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summit.Tables;

namespace Summit.Lookup;

/// <summary>
/// Finds slots in a key table of up to about 200 names: a multiplication of the ends of a name leads to a byte, and the byte
/// to the one slot that may hold it. Emitted code calls it.
/// </summary>
/// <remarks>
/// Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4) with a multiplier found at build time under
/// which no two names of the table meet.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DirectKeys
{
    /// <summary>The slot that may hold <paramref name="name"/>, which is not empty; 0 where none does.</summary>
    /// <param name="name">The name.</param>
    /// <param name="multiplier">What the ends of a name are multiplied by.</param>
    /// <param name="shift">How far the product is shifted down to be an index.</param>
    /// <param name="indexes">A byte for each value of the hash: the index of its slot; that of none is 0, where slot 0 is
    /// empty.</param>
    /// <param name="slots">The slots.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong SlotOf(
        ReadOnlySpan<byte> name, ulong multiplier, int shift, ReadOnlySpan<ulong> indexes, ReadOnlySpan<ulong> slots) =>
        SlotOf(KeyHash.Direct(name, multiplier), name.Length, shift, indexes, slots);

    /// <inheritdoc cref="SlotOf(ReadOnlySpan{byte}, ulong, int, ReadOnlySpan{ulong}, ReadOnlySpan{ulong})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong SlotOf(
        ReadOnlySpan<char> name, ulong multiplier, int shift, ReadOnlySpan<ulong> indexes, ReadOnlySpan<ulong> slots) =>
        SlotOf(KeyHash.Direct(name, multiplier), name.Length, shift, indexes, slots);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong SlotOf(ulong hash, int length, int shift, ReadOnlySpan<ulong> indexes, ReadOnlySpan<ulong> slots)
    {
        ulong slot = slots[MemoryMarshal.AsBytes(indexes)[(int)(hash >> shift)]];
        return TableLayout.SlotLength(slot) == length ? slot : 0;
    }
}
