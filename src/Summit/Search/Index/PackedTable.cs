using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Summit.Search;

/// <summary>
/// A stored table of numbers that lie end to end in as many bits each as the highest needs. A view of the data in the assembly, which
/// <see cref="CompilerServices"/> makes.
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

    /// <summary>The number at <paramref name="index"/>. Eight bytes are read at once: a word of padding follows the last number.</summary>
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
