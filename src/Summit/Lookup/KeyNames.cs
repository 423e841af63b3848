using System.ComponentModel;
using Summit.Layout;

namespace Summit.Lookup;

/// <summary>
/// The names of a key table: keys and aliases. The struct is a view of the data in the assembly. Only emitted code
/// creates it, through <c>Summit.CompilerServices</c>. The default has no names.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct KeyNames
{
    private readonly ReadOnlySpan<byte> _names;
    private readonly ReadOnlySpan<ulong> _slots;

    /// <summary>Creates a view of the names and the slots of a table.</summary>
    internal KeyNames(ReadOnlySpan<byte> names, ReadOnlySpan<ulong> slots)
    {
        _names = names;
        _slots = slots;
    }

    /// <summary>Receives a name and the row of its record.</summary>
    internal delegate void Visitor(ReadOnlySpan<byte> name, int row);

    /// <summary>
    /// Calls <paramref name="visit"/> with every name and the row of its record, in no particular order.
    /// </summary>
    internal void ForEach(Visitor visit)
    {
        foreach (ulong slot in _slots)
        {
            if (slot != 0)
                visit(_names.Slice(KeySlotLayout.Offset(slot), KeySlotLayout.Length(slot)), KeySlotLayout.Row(slot));
        }
    }
}
