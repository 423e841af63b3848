using System.Runtime.CompilerServices;

namespace Summit.Search;

/// <summary>Reads numbers that lie one behind the other in as many bits each as the highest needs.</summary>
internal static unsafe class BitPacking
{
    /// <summary>A number. Eight bytes are read at once, so that a word more lies behind the last.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="bits">The bits of each: from 1 to 31.</param>
    /// <param name="index">Which.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ulong* numbers, int bits, int index)
    {
        long bit = (long)index * bits;
        ulong read = Unsafe.ReadUnaligned<ulong>((byte*)numbers + (bit >> 3));
        return (int)(read >> (int)(bit & 7)) & ((1 << bits) - 1);
    }
}
