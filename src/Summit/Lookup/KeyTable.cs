using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using Summit.Tables;

namespace Summit.Lookup;

/// <summary>
/// The names of a table, keys and aliases alike, as a perfect hash found at build time: a name has one slot, so that a
/// lookup is one hash, one pilot and at most one comparison, whatever the names are. A view of the data in the assembly.
/// </summary>
/// <remarks>
/// Hash and displace with pilots, as in PTHash (Pibiri and Trani, 2021): names fall into buckets, and every bucket has a
/// pilot under which all of its names find free slots.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct KeyTable
{
    private readonly ReadOnlySpan<byte> _names;
    private readonly ReadOnlySpan<ushort> _pilots;
    private readonly ReadOnlySpan<ulong> _slots;
    private readonly int _bucketCount;
    private readonly int _longest;

    /// <summary>A view of emitted tables.</summary>
    /// <param name="names">The UTF-8 of all names.</param>
    /// <param name="pilots">A 16-bit pilot for each bucket.</param>
    /// <param name="slots">The slots: row, length and offset of a name, or 0. See <see cref="TableLayout"/>.</param>
    /// <param name="bucketCount">The number of buckets.</param>
    /// <param name="longest">The length of the longest name, in bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public KeyTable(ReadOnlySpan<byte> names, ReadOnlySpan<ulong> pilots, ReadOnlySpan<ulong> slots, int bucketCount, int longest)
    {
        _names = names;
        _pilots = MemoryMarshal.Cast<ulong, ushort>(pilots);
        _slots = slots;
        _bucketCount = bucketCount;
        _longest = longest;
    }

    /// <summary>The row of the record that <paramref name="name"/> is a key or an alias of; 0 where there is none.</summary>
    internal int Find(ReadOnlySpan<byte> name)
    {
        if ((uint)(name.Length - 1) >= (uint)_longest)
            return 0;
        ulong slot = SlotOf(KeyHash.Of(name));
        return TableLayout.SlotLength(slot) == name.Length && NameOf(slot).SequenceEqual(name) ? TableLayout.SlotRow(slot) : 0;
    }

    /// <inheritdoc cref="Find(ReadOnlySpan{byte})"/>
    internal int Find(ReadOnlySpan<char> name)
    {
        if ((uint)(name.Length - 1) >= (uint)_longest)
            return 0;
        ulong slot = SlotOf(KeyHash.Of(name));
        if (TableLayout.SlotLength(slot) == name.Length && Ascii.Equals(NameOf(slot), name))
            return TableLayout.SlotRow(slot);
        return Ascii.IsValid(name) ? 0 : FindTranscoded(name);
    }

    /// <summary>Calls <paramref name="visit"/> with every name and the row of its record, in no particular order.</summary>
    internal void ForEach(NameVisitor visit)
    {
        foreach (ulong slot in _slots)
        {
            if (slot != 0)
                visit(NameOf(slot), TableLayout.SlotRow(slot));
        }
    }

    /// <summary>The way of a name that is not ASCII: its UTF-8 is made on the stack.</summary>
    [SkipLocalsInit]
    private int FindTranscoded(ReadOnlySpan<char> name)
    {
        Span<byte> utf8 = stackalloc byte[TableLayout.LongestName];
        return Utf8.FromUtf16(name, utf8[.._longest], out _, out int written, replaceInvalidSequences: false) == System.Buffers.OperationStatus.Done
            ? Find(utf8[..written])
            : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong SlotOf(ulong hash) => _slots[KeyHash.Slot(hash, _pilots[KeyHash.Bucket(hash, _bucketCount)], _slots.Length)];

    private ReadOnlySpan<byte> NameOf(ulong slot) => _names.Slice(TableLayout.SlotOffset(slot), TableLayout.SlotLength(slot));

    /// <summary>Receives a name and the row of its record.</summary>
    internal delegate void NameVisitor(ReadOnlySpan<byte> name, int row);
}
