using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Summit.Layout;

namespace Summit.Lookup;

/// <summary>Tells whether the slot that a name was led to holds it: the last step of every look-up.</summary>
/// <remarks>
/// A name that is missing nearly always leads to a slot of another length, or an empty one: that is told from the slot, without
/// a look at letters that may be far away. Where hits and misses take turns, this branch is mispredicted in place of the one
/// behind the comparison, and the way to it is shorter.
/// </remarks>
internal static class KeySlot
{
    /// <summary>True where a table whose longest name has <paramref name="longest"/> bytes may hold one of that length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayHold(int length, int longest) => (uint)(length - 1) < (uint)longest;

    /// <summary>The row in <paramref name="slot"/> if that holds <paramref name="name"/>, and otherwise 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Row(ulong slot, ReadOnlySpan<byte> names, ReadOnlySpan<byte> name, int longest)
    {
        if (KeySlotLayout.Length(slot) != name.Length)
            return 0;
        ref byte stored = ref NameIn(slot, names);
        if (!IsUsual(name.Length, longest))
            return RowOfLong(slot, ref stored, name);
        return NameEquality.AreSame(ref stored, name, longest) ? KeySlotLayout.Row(slot) : 0;
    }

    /// <inheritdoc cref="Row(ulong, ReadOnlySpan{byte}, ReadOnlySpan{byte}, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Row(ulong slot, ReadOnlySpan<byte> names, ReadOnlySpan<char> name, int longest, bool isAscii)
    {
        if (KeySlotLayout.Length(slot) != name.Length)
            return 0;
        ref byte stored = ref NameIn(slot, names);
        if (!IsUsual(name.Length, longest))
            return RowOfLong(slot, ref stored, name);
        return NameEquality.AreSame(ref stored, name, longest, isAscii) ? KeySlotLayout.Row(slot) : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsUsual(int length, int longest) =>
        longest <= NameEquality.MaxUsualLength || length <= NameEquality.MaxUsualLength;

    /// <summary>Where the name in a slot begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte NameIn(ulong slot, ReadOnlySpan<byte> names) =>
        ref Unsafe.Add(ref MemoryMarshal.GetReference(names), KeySlotLayout.Offset(slot));

    /// <summary>The way of a name of more than the usual length: it calls others, and the usual way does not.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RowOfLong(ulong slot, ref byte stored, ReadOnlySpan<byte> name) =>
        MemoryMarshal.CreateReadOnlySpan(ref stored, name.Length).SequenceEqual(name) ? KeySlotLayout.Row(slot) : 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RowOfLong(ulong slot, ref byte stored, ReadOnlySpan<char> name) =>
        Ascii.Equals(MemoryMarshal.CreateReadOnlySpan(ref stored, name.Length), name) ? KeySlotLayout.Row(slot) : 0;
}
