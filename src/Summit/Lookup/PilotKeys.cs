using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summit.Tables;

namespace Summit.Lookup;

/// <summary>
/// Finds slots in a key table of any size: a name falls into a bucket, and the pilot of the bucket leads to the one slot that
/// may hold it. Emitted code calls it.
/// </summary>
/// <remarks>
/// Hash and displace with pilots, as in PTHash (Pibiri and Trani, 2021): every bucket has a pilot under which all of
/// its names found free slots at build time.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PilotKeys
{
    /// <summary>The slot that may hold <paramref name="name"/>, which is not empty; 0 where none does.</summary>
    /// <param name="name">The name.</param>
    /// <param name="seed">The seed of the hash.</param>
    /// <param name="part">What of a name the hash is over.</param>
    /// <param name="pilots">A 16-bit pilot for each bucket.</param>
    /// <param name="slots">The slots.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong SlotOf(
        ReadOnlySpan<byte> name, ulong seed, HashedPart part, ReadOnlySpan<ulong> pilots, ReadOnlySpan<ulong> slots) =>
        SlotOf(KeyHash.Pilot(name, seed, part), name.Length, pilots, slots);

    /// <inheritdoc cref="SlotOf(ReadOnlySpan{byte}, ulong, HashedPart, ReadOnlySpan{ulong}, ReadOnlySpan{ulong})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong SlotOf(
        ReadOnlySpan<char> name, ulong seed, HashedPart part, ReadOnlySpan<ulong> pilots, ReadOnlySpan<ulong> slots) =>
        SlotOf(KeyHash.Pilot(name, seed, part), name.Length, pilots, slots);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong SlotOf(ulong hash, int length, ReadOnlySpan<ulong> pilots, ReadOnlySpan<ulong> slots)
    {
        // The compiler has laid out a pilot for every bucket and a word for every slot that there is: nothing is checked again.
        ReadOnlySpan<ushort> byBucket = MemoryMarshal.Cast<ulong, ushort>(pilots);
        uint pilot = Unsafe.Add(ref MemoryMarshal.GetReference(byBucket), KeyHash.Bucket(hash, byBucket.Length));
        ulong slot = Unsafe.Add(ref MemoryMarshal.GetReference(slots), KeyHash.Slot(hash, pilot, slots.Length));
        return TableLayout.SlotLength(slot) == length ? slot : 0;
    }
}
