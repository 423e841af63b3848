using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Summit.Tables;
using Summit.Text;

namespace Summit.Lookup;

/// <summary>
/// Looks names up in a table of any size: a name falls into a bucket, the pilot of the bucket leads to the one slot that may
/// hold it, and the name is compared in full. Time in proportion to the length of the name, whatever it is.
/// </summary>
/// <remarks>
/// Hash and displace with pilots, as in PTHash (Pibiri and Trani, 2021): every bucket has a pilot under which all of its
/// names found free slots at build time.
/// </remarks>
/// <typeparam name="TData">The data of the table.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PilotKeys<TData>
    where TData : struct, IPilotKeyData
{
    /// <summary>The row of the record that <paramref name="name"/> is a key or an alias of; 0 where there is none.</summary>
    public static int Find(ReadOnlySpan<byte> name)
    {
        if (!KeyNames.MayHave(TData.Longest, name.Length))
            return 0;
        ulong hash = KeyHash.Pilot(name, TData.Seed);
        ulong slot = SlotOf(hash);
        bool isFound = TableLayout.SlotFits(slot, name.Length, KeyHash.PilotMark(hash))
            && NameEquality.AreSame(KeyNames.NameOf(TData.Names, slot), name);
        return isFound ? TableLayout.SlotRow(slot) : 0;
    }

    /// <inheritdoc cref="Find(ReadOnlySpan{byte})"/>
    public static int Find(ReadOnlySpan<char> name)
    {
        if (!KeyNames.MayHave(TData.Longest, name.Length))
            return 0;
        ulong hash = KeyHash.Pilot(name, TData.Seed);
        ulong slot = SlotOf(hash);
        bool isFound = TableLayout.SlotFits(slot, name.Length, KeyHash.PilotMark(hash))
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
    private static ulong SlotOf(ulong hash)
    {
        ReadOnlySpan<ushort> pilots = MemoryMarshal.Cast<ulong, ushort>(TData.Pilots);
        return TData.Slots[KeyHash.Slot(hash, pilots[KeyHash.Bucket(hash, pilots.Length)], TData.Slots.Length)];
    }

    /// <summary>The way of a name that is not ASCII: its UTF-8 is made on the stack.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindTranscoded(ReadOnlySpan<char> name)
    {
        Span<byte> utf8 = stackalloc byte[TableLayout.LongestName];
        return Find(KeyNames.Utf8(name, utf8[..TData.Longest]));
    }
}
