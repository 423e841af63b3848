using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Summit.Tables;
using Summit.Text;

namespace Summit.Lookup;

/// <summary>
/// Looks names up in a key table: the hash leads to the one slot that may hold the name, and the name is compared in full.
/// Time in proportion to the length of the name, whatever it is.
/// </summary>
/// <remarks>
/// No branch depends on what the table holds: a slot of another name counts as that of none, which is compared all the
/// same, with the first letters of all names. Where hits and misses take turns, a mispredicted branch would cost more than
/// all the rest.
/// </remarks>
/// <typeparam name="TData">The data of the table.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NameLookup<TData>
    where TData : struct, IKeyData
{
    /// <summary>
    /// The row of the record that <paramref name="name"/> is a key or an alias of; 0 where there is none.
    /// </summary>
    /// <remarks>A method of its own, in which the JIT has the room to inline all that the usual way takes.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Find(ReadOnlySpan<byte> name)
    {
        if (!MayHave(name.Length))
            return 0;
        if (!IsUsual(name.Length))
            return FindLong(name);
        ulong slot = TData.SlotOf(name);
        return NameEquality.AreSame(ref NameIn(slot), name, TData.Longest) ? TableLayout.SlotRow(slot) : 0;
    }

    /// <inheritdoc cref="Find(ReadOnlySpan{byte})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Find(ReadOnlySpan<char> name)
    {
        if (!MayHave(name.Length))
            return 0;
        if (!IsUsual(name.Length))
            return FindLong(name);
        ulong slot = TData.SlotOf(name);
        int row = NameEquality.AreSame(ref NameIn(slot), name, TData.Longest, TData.IsAscii) ? TableLayout.SlotRow(slot) : 0;
        if (TData.IsAscii || row != 0)
            return row;
        return FindTranscoded(name);
    }

    /// <summary>The same without regard to case and accents, where the names are folded.</summary>
    [SkipLocalsInit]
    public static int FindFolded(ReadOnlySpan<byte> name)
    {
        Span<byte> folded = stackalloc byte[TableLayout.LongestName];
        return Folding.TryFold(name, folded[..TData.Longest], out int length) ? Find(folded[..length]) : 0;
    }

    /// <inheritdoc cref="FindFolded(ReadOnlySpan{byte})"/>
    [SkipLocalsInit]
    public static int FindFolded(ReadOnlySpan<char> name)
    {
        Span<byte> folded = stackalloc byte[TableLayout.LongestName];
        return Folding.TryFold(name, folded[..TData.Longest], out int length) ? Find(folded[..length]) : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayHave(int length) => (uint)(length - 1) < (uint)TData.Longest;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsUsual(int length) => TData.Longest <= NameEquality.MostUsual || length <= NameEquality.MostUsual;

    /// <summary>The way of a name of more than the usual length: it calls others, and the usual way does not.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindLong(ReadOnlySpan<byte> name)
    {
        ulong slot = TData.SlotOf(name);
        return MemoryMarshal.CreateReadOnlySpan(ref NameIn(slot), name.Length).SequenceEqual(name) ? TableLayout.SlotRow(slot) : 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindLong(ReadOnlySpan<char> name)
    {
        ulong slot = TData.SlotOf(name);
        int row = Ascii.Equals(MemoryMarshal.CreateReadOnlySpan(ref NameIn(slot), name.Length), name) ? TableLayout.SlotRow(slot) : 0;
        return row != 0 || TData.IsAscii ? row : FindTranscoded(name);
    }

    /// <summary>
    /// Where the name in a slot begins; in an empty slot, where all of them begin, which are as long together as the longest
    /// at least.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte NameIn(ulong slot) =>
        ref Unsafe.Add(ref MemoryMarshal.GetReference(TData.Names), TableLayout.SlotOffset(slot));

    /// <summary>The way of a name that may not be ASCII: if so, its UTF-8 is made on the stack.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindTranscoded(ReadOnlySpan<char> name)
    {
        if (Ascii.IsValid(name))
            return 0;
        Span<byte> utf8 = stackalloc byte[TableLayout.LongestName];
        return Find(KeyNames.Transcode(name, utf8[..TData.Longest]));
    }
}
