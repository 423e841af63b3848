using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static Summit.Lookup.NameWords;
#if NET
using System.Runtime.Intrinsics.X86;
#endif

namespace Summit.Lookup;

/// <summary>
/// The hashes of names in key tables. The compiler builds the tables with these hashes and the library reads the
/// tables, so that this file is compiled into both. A hash covers the UTF-8 of a name. For ASCII, the hash of the
/// UTF-16 is the same.
/// </summary>
internal static partial class KeyHash
{
    /// <summary>The maximum number of high bits of a direct hash that select a slot.</summary>
    public const int MaxDirectBits = 12;

    private const ulong K0 = 0x9E37_79B9_7F4A_7C15;
    private const ulong K1 = 0xA076_1D64_78BD_642F;
    private const ulong K2 = 0xE703_7ED1_A0B4_28DB;

    /// <summary>
    /// Returns the hash of a name in a direct table, whose high bits select the slot. The hash is a product with a
    /// multiplier, for which the compiler found that no two names of the table collide. It covers both ends of the name
    /// and its length. The name must not be empty.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Direct(ReadOnlySpan<byte> name, ulong multiplier)
    {
        (ulong first, ulong last) = Ends(ref MemoryMarshal.GetReference(name), name.Length);
        return Direct(first, last, name.Length, multiplier);
    }

    /// <summary>
    /// Returns the hash of a name in a table with pilots, over a <paramref name="part"/> of the name and its length:
    /// 128-bit products, folded to 64 bits ("mum", as in wyhash). For the whole name it takes time linear in the
    /// length. The name must not be empty.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Pilot(ReadOnlySpan<byte> name, ulong seed, HashedPart part)
    {
        ref byte start = ref MemoryMarshal.GetReference(name);
        int length = name.Length;
        (ulong first, ulong last) = Ends(ref start, length);
        if (part == HashedPart.Ends || length < WordBytes)
            return Mix(first, last, length, seed);

        ulong second = Word(ref start, IndexOfSecond(length)),
            beforeLast = Word(ref start, IndexOfBeforeLast(length));
        if (part == HashedPart.Whole && length > FourWords)
            seed = Middle(ref start, length, seed);
        return Mix(first, second, beforeLast, last, length, seed);
    }

    /// <summary>Returns the bucket of a hash: its low half, scaled to the number of buckets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Bucket(ulong hash, int bucketCount) => (int)(((hash & uint.MaxValue) * (uint)bucketCount) >> 32);

    /// <summary>
    /// Returns the slot of a hash for the pilot of its bucket: the high half of their product, scaled to the number of
    /// slots.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Slot(ulong hash, uint pilot, int slotCount) =>
        (int)((((hash * (K2 + (2UL * pilot))) >> 32) * (uint)slotCount) >> 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong First, ulong Last) Ends(ref byte start, int length)
    {
        if (length >= WordBytes)
            return (Word(ref start, 0), Word(ref start, length - WordBytes));
        return length >= HalfBytes
            ? (Half(ref start, 0), Half(ref start, length - HalfBytes))
            : (UpToThree(ref start, length), 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Direct(ulong first, ulong last, int length, ulong multiplier) =>
        (first + RotateLeft(last, 23) + (ulong)length) * multiplier;

    /// <summary>
    /// Combines words of a name with its length. The length is spread over all bits, so that no letter cancels it for
    /// every seed.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong first, ulong last, int length, ulong seed) =>
        FoldedProduct(first ^ (seed + ((ulong)length * K0)), last ^ K1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong first, ulong second, ulong beforeLast, ulong last, int length, ulong seed) =>
        Mix(first, last, length, seed) ^ FoldedProduct(second ^ seed ^ K2, beforeLast ^ K0);

    /// <summary>Folds the bytes between the first two words and the last two words into the seed.</summary>
    private static ulong Middle(ref byte start, int length, ulong seed)
    {
        for (int i = 2 * WordBytes; i < length - (2 * WordBytes); i += WordBytes)
            seed = Fold(seed, Word(ref start, i));
        return seed;
    }

    private static ulong Fold(ulong state, ulong word) => (RotateLeft(state, 23) ^ word) * K2;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong RotateLeft(ulong value, int count) => (value << count) | (value >> (64 - count));

    /// <summary>Returns the exclusive or of the two halves of the product of two words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FoldedProduct(ulong a, ulong b)
    {
#if NET
        // Not only Math.BigMul, because it writes one half to memory and reads it back in every look-up.
        ulong high = Bmi2.X64.IsSupported ? Bmi2.X64.MultiplyNoFlags(a, b) : Math.BigMul(a, b, out _);
        return high ^ (a * b);
#else
        ulong lowLow = (a & uint.MaxValue) * (b & uint.MaxValue);
        ulong highLow = ((a >> 32) * (b & uint.MaxValue)) + (lowLow >> 32);
        ulong lowHigh = ((a & uint.MaxValue) * (b >> 32)) + (highLow & uint.MaxValue);
        ulong high = ((a >> 32) * (b >> 32)) + (highLow >> 32) + (lowHigh >> 32);
        return high ^ (a * b);
#endif
    }
}
