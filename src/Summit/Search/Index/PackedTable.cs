using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Summit.Search;

/// <summary>
/// A stored table of unsigned numbers that all have the same number of bits. It is a view of data in the assembly,
/// created by <see cref="CompilerServices"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct PackedTable
{
    private readonly ulong* _words;
    private readonly int _bits;

    internal PackedTable(ulong* words, int bits)
    {
        _words = words;
        _bits = bits;
    }

    /// <summary>
    /// The number at <paramref name="index"/>. The index is not checked. The getter reads eight bytes at once, which
    /// padding after the last number makes safe.
    /// </summary>
    internal int this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            long bit = (long)index * _bits;
            ulong read = Unsafe.ReadUnaligned<ulong>((byte*)_words + (bit >> 3));
            return (int)(read >> (int)(bit & 7)) & ((1 << _bits) - 1);
        }
    }
}
