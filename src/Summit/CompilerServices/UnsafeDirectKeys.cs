using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summit.Lookup;

namespace Summit.CompilerServices;

/// <summary>
/// Looks names up in a key table of up to about 200 names. The product of the ends of a name and a multiplier selects a
/// byte, and the byte selects the only slot that can hold the name. Emitted code passes constants and literals, so that
/// the JIT compiles a look-up for each table.
/// </summary>
/// <remarks>
/// The methods read <c>slots</c>, <c>indexes</c> and <c>names</c> without bounds checks. The arguments must be the
/// tables of one key table that the compiler created. With other data, a look-up reads arbitrary memory.
/// <para>
/// The algorithm is multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4), with a multiplier found at
/// build time for which no two names of the table collide.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class UnsafeDirectKeys
{
    /// <summary>
    /// Returns the row of the record with a key or an alias, or 0 if there is no such record. Takes time linear in the
    /// length of the name.
    /// </summary>
    /// <param name="name">The key or the alias.</param>
    /// <param name="names">The names of the table.</param>
    /// <param name="longest">The length of the longest name of the table, in bytes.</param>
    /// <param name="slots">An empty word, and then a word for each name; see <c>KeySlotLayout</c>.</param>
    /// <param name="indexes">A byte for each value of the hash: the index of its slot, or 0 if no name has that
    /// hash.</param>
    /// <param name="multiplier">The multiplier for the ends of a name.</param>
    /// <param name="shift">The number of low bits of the product that are dropped to get an index.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(
        ReadOnlySpan<byte> name,
        ReadOnlySpan<byte> names,
        int longest,
        ReadOnlySpan<ulong> slots,
        ReadOnlySpan<ulong> indexes,
        ulong multiplier,
        int shift
    ) =>
        KeySlot.MayHold(name.Length, longest)
            ? KeySlot.Row(SlotOf(KeyHash.Direct(name, multiplier), slots, indexes, shift), names, name, longest)
            : 0;

    /// <summary>
    /// Returns the row of the record with a key or an alias, or 0 if there is no such record. Finds only ASCII names.
    /// To find other names, look up their UTF-8.
    /// </summary>
    /// <param name="name">The key or the alias, in UTF-16.</param>
    /// <param name="names">The names of the table.</param>
    /// <param name="longest">The length of the longest name of the table, in bytes.</param>
    /// <param name="isAscii">Whether all names of the table are ASCII without NUL.</param>
    /// <param name="slots">An empty word, and then a word for each name; see <c>KeySlotLayout</c>.</param>
    /// <param name="indexes">A byte for each value of the hash: the index of its slot, or 0 if no name has that
    /// hash.</param>
    /// <param name="multiplier">The multiplier for the ends of a name.</param>
    /// <param name="shift">The number of low bits of the product that are dropped to get an index.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(
        ReadOnlySpan<char> name,
        ReadOnlySpan<byte> names,
        int longest,
        bool isAscii,
        ReadOnlySpan<ulong> slots,
        ReadOnlySpan<ulong> indexes,
        ulong multiplier,
        int shift
    ) =>
        KeySlot.MayHold(name.Length, longest)
            ? KeySlot.Row(
                SlotOf(KeyHash.Direct(name, multiplier), slots, indexes, shift),
                names,
                name,
                longest,
                isAscii
            )
            : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong SlotOf(ulong hash, ReadOnlySpan<ulong> slots, ReadOnlySpan<ulong> indexes, int shift)
    {
        // Unchecked: the compiler stores a byte for every hash and a word for every byte.
        byte index = Unsafe.Add(
            ref Unsafe.As<ulong, byte>(ref MemoryMarshal.GetReference(indexes)),
            (nint)(hash >> shift)
        );
        return Unsafe.Add(ref MemoryMarshal.GetReference(slots), index);
    }
}
