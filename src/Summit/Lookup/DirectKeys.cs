using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Summit.Tables;
using Summit.Text;

namespace Summit.Lookup;

/// <summary>
/// Looks names up in a table of up to about 200: a multiplication of their ends leads to a byte, the byte to the one slot
/// that may hold the name, and the name is compared in full. Time in proportion to the length of the name, whatever it is.
/// </summary>
/// <remarks>
/// Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4) with a multiplier found at build time under which
/// no two names of the table meet.
/// </remarks>
/// <typeparam name="TData">The data of the table.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DirectKeys<TData>
    where TData : struct, IDirectKeyData
{
    /// <summary>The row of the record that <paramref name="name"/> is a key or an alias of; 0 where there is none.</summary>
    public static int Find(ReadOnlySpan<byte> name)
    {
        if (!KeyNames.MayHave(TData.Longest, name.Length))
            return 0;
        ulong hash = KeyHash.Direct(name, TData.Multiplier);
        ulong slot = SlotOf(hash);
        bool isFound = TableLayout.SlotFits(slot, name.Length, KeyHash.DirectMark(hash))
            && NameEquality.AreSame(KeyNames.NameOf(TData.Names, slot), name);
        return isFound ? TableLayout.SlotRow(slot) : 0;
    }

    /// <inheritdoc cref="Find(ReadOnlySpan{byte})"/>
    public static int Find(ReadOnlySpan<char> name)
    {
        if (!KeyNames.MayHave(TData.Longest, name.Length))
            return 0;
        ulong hash = KeyHash.Direct(name, TData.Multiplier);
        ulong slot = SlotOf(hash);
        bool isFound = TableLayout.SlotFits(slot, name.Length, KeyHash.DirectMark(hash))
            && NameEquality.AreSameAscii(KeyNames.NameOf(TData.Names, slot), name);
        return isFound ? TableLayout.SlotRow(slot)
            : TData.IsAscii || Ascii.IsValid(name) ? 0
            : FindTranscoded(name);
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
    private static ulong SlotOf(ulong hash) => TData.Slots[MemoryMarshal.AsBytes(TData.Indexes)[(int)(hash >> TData.Shift)]];

    /// <summary>The way of a name that is not ASCII: its UTF-8 is made on the stack.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindTranscoded(ReadOnlySpan<char> name)
    {
        Span<byte> utf8 = stackalloc byte[TableLayout.LongestName];
        return Find(KeyNames.Utf8(name, utf8[..TData.Longest]));
    }
}
