using Summit.Lookup;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// Numbers distinct byte strings from 0 in order of first appearance. The implementation is an open-addressing hash
/// table.
/// </summary>
internal sealed class ByteStrings
{
    private readonly List<byte[]> _strings = [];
    private int[] _slots = new int[1024];

    /// <summary>The number of distinct strings.</summary>
    public int Count => _strings.Count;

    /// <summary>The string with a number.</summary>
    public byte[] this[int number] => _strings[number];

    /// <summary>Returns the number of <paramref name="bytes"/>, and assigns the next number to a new string.</summary>
    /// <param name="bytes">The string; copied if it is new.</param>
    /// <param name="isNew">Whether the string was new.</param>
    public int NumberOf(ReadOnlySpan<byte> bytes, out bool isNew)
    {
        int slot = SlotOf(bytes);
        isNew = _slots[slot] == 0;
        if (!isNew)
            return _slots[slot] - 1;

        _strings.Add(bytes.ToArray());
        _slots[slot] = _strings.Count;
        if (_strings.Count * 2 > _slots.Length)
            Grow();
        return _strings.Count - 1;
    }

    /// <summary>Returns the number of <paramref name="bytes"/>, or -1 if the string is unknown.</summary>
    public int Find(ReadOnlySpan<byte> bytes) => _slots[SlotOf(bytes)] - 1;

    private int SlotOf(ReadOnlySpan<byte> bytes)
    {
        int mask = _slots.Length - 1;
        int slot = bytes.IsEmpty ? 0 : (int)(KeyHash.Pilot(bytes, seed: 0, HashedPart.Whole) >> 32) & mask;
        while (_slots[slot] != 0 && !bytes.SequenceEqual(_strings[_slots[slot] - 1]))
            slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (int number = 0; number < _strings.Count; number++)
            _slots[SlotOf(_strings[number])] = number + 1;
    }
}
