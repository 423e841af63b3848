using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Summit.Layout;

namespace Summit.Lookup;

/// <summary>Tests whether a slot holds a given name, which is the last step of every look-up.</summary>
/// <remarks>
/// A name that is not in the table nearly always leads to an empty slot or to a name of another length. The length is
/// in the slot, so that such a name is rejected without reading the stored name, which may not be in the cache. If
/// found and missing names alternate, the branch on the length is mispredicted instead of the branch on the comparison,
/// and it is reached sooner.
/// </remarks>
internal static class KeySlot
{
    /// <summary>
    /// Returns whether a table whose longest name has <paramref name="longest"/> bytes can hold a name of
    /// <paramref name="length"/> bytes.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayHold(int length, int longest) => (uint)(length - 1) < (uint)longest;

    /// <summary>
    /// Returns the row in <paramref name="slot"/> if the slot holds <paramref name="name"/>, and otherwise 0.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Row(ulong slot, ReadOnlySpan<byte> names, ReadOnlySpan<byte> name, int longest)
    {
        if (KeySlotLayout.Length(slot) != name.Length)
            return 0;
        ref byte stored = ref NameIn(slot, names);
        if (!IsUsualLength(name.Length, longest))
            return RowOfLongName(slot, ref stored, name);
        return NameEquality.AreSame(ref stored, name, longest) ? KeySlotLayout.Row(slot) : 0;
    }

    /// <inheritdoc cref="Row(ulong, ReadOnlySpan{byte}, ReadOnlySpan{byte}, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Row(ulong slot, ReadOnlySpan<byte> names, ReadOnlySpan<char> name, int longest, bool isAscii)
    {
        if (KeySlotLayout.Length(slot) != name.Length)
            return 0;
        ref byte stored = ref NameIn(slot, names);
        if (!IsUsualLength(name.Length, longest))
            return RowOfLongName(slot, ref stored, name);
        return NameEquality.AreSame(ref stored, name, longest, isAscii) ? KeySlotLayout.Row(slot) : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsUsualLength(int length, int longest) =>
        longest <= NameEquality.MaxUsualLength || length <= NameEquality.MaxUsualLength;

    /// <summary>Returns the first byte of the name in a slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte NameIn(ulong slot, ReadOnlySpan<byte> names) =>
        ref Unsafe.Add(ref MemoryMarshal.GetReference(names), KeySlotLayout.Offset(slot));

    /// <summary>
    /// Returns the row for a name that is longer than <see cref="NameEquality.MaxUsualLength"/>. Separate and not
    /// inlined, because it calls other methods, which the path of shorter names does not.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RowOfLongName(ulong slot, ref byte stored, ReadOnlySpan<byte> name) =>
        MemoryMarshal.CreateReadOnlySpan(ref stored, name.Length).SequenceEqual(name) ? KeySlotLayout.Row(slot) : 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RowOfLongName(ulong slot, ref byte stored, ReadOnlySpan<char> name) =>
        Ascii.Equals(MemoryMarshal.CreateReadOnlySpan(ref stored, name.Length), name) ? KeySlotLayout.Row(slot) : 0;
}
