using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summit.Lookup;

namespace Summit.CompilerServices;

/// <summary>
/// Looks names up in a key table of any size. The hash of a name selects a bucket, and the pilot of the bucket selects
/// the only slot that can hold the name. Emitted code passes constants and literals, so that the JIT compiles a look-up
/// for each table.
/// </summary>
/// <remarks>
/// The methods read <c>slots</c>, <c>pilots</c> and <c>names</c> without bounds checks. The arguments must be the
/// tables of one key table that the compiler created. With other data, a look-up reads arbitrary memory.
/// <para>
/// The algorithm is hash and displace with pilots, as in PTHash (Pibiri and Trani, 2021): each bucket has a pilot for
/// which the compiler found a free slot for each name of the bucket.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class UnsafePilotKeys
{
    /// <summary>
    /// Returns the row of the record with a key or an alias, or 0 if there is no such record. Takes time linear in the
    /// length of the name.
    /// </summary>
    /// <param name="name">The key or the alias.</param>
    /// <param name="names">The names of the table.</param>
    /// <param name="longest">The length of the longest name of the table, in bytes.</param>
    /// <param name="slots">A word for each name, and empty words; see <c>KeySlotLayout</c>.</param>
    /// <param name="pilots">A 16-bit pilot for each bucket.</param>
    /// <param name="seed">The seed of the hash.</param>
    /// <param name="part">The part of a name that the hash covers.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(
        ReadOnlySpan<byte> name,
        ReadOnlySpan<byte> names,
        int longest,
        ReadOnlySpan<ulong> slots,
        ReadOnlySpan<ulong> pilots,
        ulong seed,
        HashedPart part
    ) =>
        KeySlot.MayHold(name.Length, longest)
            ? KeySlot.Row(SlotOf(KeyHash.Pilot(name, seed, part), slots, pilots), names, name, longest)
            : 0;

    /// <summary>
    /// Returns the row of the record with a key or an alias, or 0 if there is no such record. Finds only ASCII names.
    /// To find other names, look up their UTF-8.
    /// </summary>
    /// <param name="name">The key or the alias, in UTF-16.</param>
    /// <param name="names">The names of the table.</param>
    /// <param name="longest">The length of the longest name of the table, in bytes.</param>
    /// <param name="isAscii">Whether all names of the table are ASCII without NUL.</param>
    /// <param name="slots">A word for each name, and empty words; see <c>KeySlotLayout</c>.</param>
    /// <param name="pilots">A 16-bit pilot for each bucket.</param>
    /// <param name="seed">The seed of the hash.</param>
    /// <param name="part">The part of a name that the hash covers.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(
        ReadOnlySpan<char> name,
        ReadOnlySpan<byte> names,
        int longest,
        bool isAscii,
        ReadOnlySpan<ulong> slots,
        ReadOnlySpan<ulong> pilots,
        ulong seed,
        HashedPart part
    ) =>
        KeySlot.MayHold(name.Length, longest)
            ? KeySlot.Row(SlotOf(KeyHash.Pilot(name, seed, part), slots, pilots), names, name, longest, isAscii)
            : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong SlotOf(ulong hash, ReadOnlySpan<ulong> slots, ReadOnlySpan<ulong> pilots)
    {
        // Unchecked: the compiler stores a pilot for every bucket and a word for every slot.
        ReadOnlySpan<ushort> byBucket = MemoryMarshal.Cast<ulong, ushort>(pilots);
        uint pilot = Unsafe.Add(ref MemoryMarshal.GetReference(byBucket), KeyHash.Bucket(hash, byBucket.Length));
        return Unsafe.Add(ref MemoryMarshal.GetReference(slots), KeyHash.Slot(hash, pilot, slots.Length));
    }
}
