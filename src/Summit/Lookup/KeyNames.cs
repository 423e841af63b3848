using System.Buffers;
using System.ComponentModel;
using System.Text.Unicode;
using Summit.Tables;

namespace Summit.Lookup;

/// <summary>The names of a key table: keys and aliases alike. A view of the data in the assembly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct KeyNames
{
    private readonly ReadOnlySpan<byte> _names;
    private readonly ReadOnlySpan<ulong> _slots;

    private KeyNames(ReadOnlySpan<byte> names, ReadOnlySpan<ulong> slots)
    {
        _names = names;
        _slots = slots;
    }

    /// <summary>Receives a name and the row of its record.</summary>
    internal delegate void Visitor(ReadOnlySpan<byte> name, int row);

    /// <summary>The names of a table.</summary>
    /// <typeparam name="TData">The data of the table.</typeparam>
    public static KeyNames Of<TData>()
        where TData : struct, IKeyData => new(TData.Names, TData.Slots);

    /// <summary>
    /// Calls <paramref name="visit"/> with every name and the row of its record, in no particular order.
    /// </summary>
    internal void ForEach(Visitor visit)
    {
        foreach (ulong slot in _slots)
        {
            if (slot != 0)
                visit(_names.Slice(TableLayout.SlotOffset(slot), TableLayout.SlotLength(slot)), TableLayout.SlotRow(slot));
        }
    }

    /// <summary>
    /// The UTF-8 of <paramref name="name"/> in <paramref name="utf8"/>; empty where it does not fit or is malformed.
    /// </summary>
    internal static ReadOnlySpan<byte> Transcode(ReadOnlySpan<char> name, Span<byte> utf8) =>
        Utf8.FromUtf16(name, utf8, out _, out int written, replaceInvalidSequences: false) == OperationStatus.Done
            ? utf8[..written]
            : default;
}
