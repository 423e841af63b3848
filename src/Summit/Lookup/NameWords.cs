using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Summit.Lookup;

/// <summary>
/// Reads a name as 64-bit words that overlap if the name does not fill them, as wyhash does (Wang Yi). The first two
/// words and the last two words of a name of 8 to 32 bytes are read without a branch on its length. The compiler and
/// the library share this file.
/// </summary>
/// <remarks>The caller must ensure that a word ends within the name: the methods do not check it.</remarks>
internal static partial class NameWords
{
    /// <summary>The number of bytes in a word.</summary>
    public const int WordBytes = sizeof(ulong);

    /// <summary>The number of bytes in half a word.</summary>
    public const int HalfBytes = sizeof(uint);

    /// <summary>The number of bytes that the first two words and the last two words cover.</summary>
    public const int FourWords = 4 * WordBytes;

    /// <summary>Returns the index of the second word of a name of at least one word.</summary>
    public static int IndexOfSecond(int length) => Math.Min(WordBytes, length - WordBytes);

    /// <summary>Returns the index of the second-to-last word of a name of at least one word.</summary>
    public static int IndexOfBeforeLast(int length) => Math.Max(0, length - (2 * WordBytes));

    /// <summary>Returns the eight bytes at <paramref name="index"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Word(ref byte start, int index)
    {
        ulong word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, index));
        return BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
    }

    /// <summary>Returns the four bytes at <paramref name="index"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Half(ref byte start, int index)
    {
        uint half = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref start, index));
        return BitConverter.IsLittleEndian ? half : BinaryPrimitives.ReverseEndianness(half);
    }

    /// <summary>Returns the first, the middle and the last of one to three bytes, which covers all of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong UpToThree(ref byte start, int length) =>
        start | ((ulong)Unsafe.Add(ref start, length >> 1) << 8) | ((ulong)Unsafe.Add(ref start, length - 1) << 16);
}
