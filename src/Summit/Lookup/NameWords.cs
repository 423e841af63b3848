using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Summit.Lookup;

/// <summary>
/// Reads a name in words that overlap where it does not fill them, as wyhash does (Wang Yi): the four of a name of 8 to
/// 32 bytes take no branch on its length. The compiler and the library share this file.
/// </summary>
/// <remarks>Whoever reads a word knows that it ends within the name: nothing here checks it again.</remarks>
internal static partial class NameWords
{
    /// <summary>The bytes of a word.</summary>
    public const int WordBytes = sizeof(ulong);

    /// <summary>The bytes of half a word.</summary>
    public const int HalfBytes = sizeof(uint);

    /// <summary>The bytes that the first two words and the last two cover.</summary>
    public const int FourWords = 4 * WordBytes;

    /// <summary>Where the second word of a name of a word or more begins.</summary>
    public static int IndexOfSecond(int length) => Math.Min(WordBytes, length - WordBytes);

    /// <summary>Where the last word but one of a name of a word or more begins.</summary>
    public static int IndexOfBeforeLast(int length) => Math.Max(0, length - (2 * WordBytes));

    /// <summary>The eight bytes at <paramref name="index"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Word(ref byte start, int index)
    {
        ulong word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, index));
        return BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
    }

    /// <summary>The four bytes at <paramref name="index"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Half(ref byte start, int index)
    {
        uint half = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref start, index));
        return BitConverter.IsLittleEndian ? half : BinaryPrimitives.ReverseEndianness(half);
    }

    /// <summary>The first, the middle and the last of up to three bytes, which are all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Few(ref byte start, int length) =>
        start | ((ulong)Unsafe.Add(ref start, length >> 1) << 8) | ((ulong)Unsafe.Add(ref start, length - 1) << 16);
}
