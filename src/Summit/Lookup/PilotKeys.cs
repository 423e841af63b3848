using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Summit.Lookup;

/// <summary>
/// Looks names up in a key table of any size: a name falls into a bucket, and the pilot of the bucket leads to the one slot
/// that may hold it. Emitted code calls it, with constants and literals, over which it is compiled for each table alone.
/// </summary>
/// <remarks>
/// Hash and displace with pilots, as in PTHash (Pibiri and Trani, 2021): every bucket has a pilot under which all of
/// its names found free slots at build time.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PilotKeys
{
    /// <summary>
    /// The row of the record that <paramref name="name"/> is a key or an alias of; 0 where there is none. Time in proportion to
    /// the length of the name, whatever it is.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="names">The names of the table.</param>
    /// <param name="longest">The length of the longest of them, in bytes.</param>
    /// <param name="slots">A word for each name, and empty ones; see <c>TableLayout</c>.</param>
    /// <param name="pilots">A 16-bit pilot for each bucket.</param>
    /// <param name="seed">The seed of the hash.</param>
    /// <param name="part">What of a name the hash is over.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(
        ReadOnlySpan<byte> name,
        ReadOnlySpan<byte> names,
        int longest,
        ReadOnlySpan<ulong> slots,
        ReadOnlySpan<ulong> pilots,
        ulong seed,
        HashedPart part) => KeySlot.MayHold(name.Length, longest)
        ? KeySlot.Row(SlotOf(KeyHash.Pilot(name, seed, part), slots, pilots), names, name, longest)
        : 0;

    /// <summary>The same of UTF-16, in place. A name that is not ASCII is not found: its UTF-8 may be.</summary>
    /// <param name="name">The name.</param>
    /// <param name="names">The names of the table.</param>
    /// <param name="longest">The length of the longest of them, in bytes.</param>
    /// <param name="isAscii">True where all of them are ASCII without NUL.</param>
    /// <param name="slots">A word for each name, and empty ones; see <c>TableLayout</c>.</param>
    /// <param name="pilots">A 16-bit pilot for each bucket.</param>
    /// <param name="seed">The seed of the hash.</param>
    /// <param name="part">What of a name the hash is over.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(
        ReadOnlySpan<char> name,
        ReadOnlySpan<byte> names,
        int longest,
        bool isAscii,
        ReadOnlySpan<ulong> slots,
        ReadOnlySpan<ulong> pilots,
        ulong seed,
        HashedPart part) => KeySlot.MayHold(name.Length, longest)
        ? KeySlot.Row(SlotOf(KeyHash.Pilot(name, seed, part), slots, pilots), names, name, longest, isAscii)
        : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong SlotOf(ulong hash, ReadOnlySpan<ulong> slots, ReadOnlySpan<ulong> pilots)
    {
        // The compiler has laid out a pilot for every bucket and a word for every slot that there is: nothing is checked again.
        ReadOnlySpan<ushort> byBucket = MemoryMarshal.Cast<ulong, ushort>(pilots);
        uint pilot = Unsafe.Add(ref MemoryMarshal.GetReference(byBucket), KeyHash.Bucket(hash, byBucket.Length));
        return Unsafe.Add(ref MemoryMarshal.GetReference(slots), KeyHash.Slot(hash, pilot, slots.Length));
    }
}
