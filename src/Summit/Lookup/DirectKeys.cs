using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Summit.Lookup;

/// <summary>
/// Looks names up in a key table of up to about 200: a multiplication of the ends of a name leads to a byte, and the byte to
/// the one slot that may hold it. Emitted code calls it, with constants and literals, over which it is compiled for each
/// table alone.
/// </summary>
/// <remarks>
/// Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4) with a multiplier found at build time under
/// which no two names of the table meet.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DirectKeys
{
    /// <summary>
    /// The row of the record that <paramref name="name"/> is a key or an alias of; 0 where there is none. Time in proportion to
    /// the length of the name, whatever it is.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="names">The names of the table.</param>
    /// <param name="longest">The length of the longest of them, in bytes.</param>
    /// <param name="slots">An empty word, and one for each name; see <c>TableLayout</c>.</param>
    /// <param name="indexes">A byte for each value of the hash: the index of its slot; that of none is 0.</param>
    /// <param name="multiplier">What the ends of a name are multiplied by.</param>
    /// <param name="shift">How far the product is shifted down to be an index.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(
        ReadOnlySpan<byte> name,
        ReadOnlySpan<byte> names,
        int longest,
        ReadOnlySpan<ulong> slots,
        ReadOnlySpan<ulong> indexes,
        ulong multiplier,
        int shift) => KeySlot.MayHold(name.Length, longest)
        ? KeySlot.Row(SlotOf(KeyHash.Direct(name, multiplier), slots, indexes, shift), names, name, longest)
        : 0;

    /// <summary>The same of UTF-16, in place. A name that is not ASCII is not found: its UTF-8 may be.</summary>
    /// <param name="name">The name.</param>
    /// <param name="names">The names of the table.</param>
    /// <param name="longest">The length of the longest of them, in bytes.</param>
    /// <param name="isAscii">True where all of them are ASCII without NUL.</param>
    /// <param name="slots">An empty word, and one for each name; see <c>TableLayout</c>.</param>
    /// <param name="indexes">A byte for each value of the hash: the index of its slot; that of none is 0.</param>
    /// <param name="multiplier">What the ends of a name are multiplied by.</param>
    /// <param name="shift">How far the product is shifted down to be an index.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(
        ReadOnlySpan<char> name,
        ReadOnlySpan<byte> names,
        int longest,
        bool isAscii,
        ReadOnlySpan<ulong> slots,
        ReadOnlySpan<ulong> indexes,
        ulong multiplier,
        int shift) => KeySlot.MayHold(name.Length, longest)
        ? KeySlot.Row(SlotOf(KeyHash.Direct(name, multiplier), slots, indexes, shift), names, name, longest, isAscii)
        : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong SlotOf(ulong hash, ReadOnlySpan<ulong> slots, ReadOnlySpan<ulong> indexes, int shift)
    {
        // The compiler has laid out a byte for every hash and a word for every byte that there is: nothing is checked again.
        byte index = Unsafe.Add(ref Unsafe.As<ulong, byte>(ref MemoryMarshal.GetReference(indexes)), (nint)(hash >> shift));
        return Unsafe.Add(ref MemoryMarshal.GetReference(slots), index);
    }
}
