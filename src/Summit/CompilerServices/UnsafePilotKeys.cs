using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summit.Lookup;

namespace Summit.CompilerServices;

/// <summary>
/// Looks names up in a key table of any size: the hash of a name selects a bucket, and the pilot of the bucket selects the one
/// slot that may hold the name. Emitted code passes constants and literals, so that the JIT compiles a look-up for each table.
/// </summary>
/// <remarks>
/// Reads <c>slots</c>, <c>pilots</c> and <c>names</c> without bounds checks. They must be the tables of one key table that the
/// compiler laid out: any other data makes it read memory at random.
/// <para>
/// Hash and displace with pilots, as in PTHash (Pibiri and Trani, 2021): every bucket has a pilot under which all of
/// its names found free slots at build time.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class UnsafePilotKeys
{
    /// <summary>
    /// Returns the row of the record that <paramref name="name"/> is a key or an alias of, or 0 if there is no such record. Takes
    /// time linear in the length of the name.
    /// </summary>
    /// <param name="name">The name.</param>
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
    /// Returns the row of the record that <paramref name="name"/>, in UTF-16, is a key or an alias of, or 0 if there is no such
    /// record. Does not find a name that is not ASCII: look its UTF-8 up as well.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="names">The names of the table.</param>
    /// <param name="longest">The length of the longest name of the table, in bytes.</param>
    /// <param name="isAscii">True if all names of the table are ASCII without NUL.</param>
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
