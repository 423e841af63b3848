using System.Buffers.Binary;

namespace Summit.Lookup;

/// <summary>
/// The hash of a name in a key table, over its UTF-8. The compiler builds the tables with it and the library reads them, so
/// this file is compiled into both.
/// <para>
/// The first and the last eight bytes, which may overlap, and the length are mixed by a multiplication to 128 bits folded to
/// 64 ("mum", after wyhash by Wang Yi); the words between are folded in before.
/// </para>
/// </summary>
internal static partial class KeyHash
{
    private const ulong K0 = 0x9E37_79B9_7F4A_7C15;
    private const ulong K1 = 0xA076_1D64_78BD_642F;
    private const ulong K2 = 0xE703_7ED1_A0B4_28DB;

    /// <summary>The hash of <paramref name="name"/>, which is not empty.</summary>
    public static ulong Of(ReadOnlySpan<byte> name)
    {
        int length = name.Length;
        if (length < sizeof(ulong))
            return Mix(Short(name), 0, 0, length);

        ulong state = 0;
        for (int i = sizeof(ulong); i < length - sizeof(ulong); i += sizeof(ulong))
            state = Fold(state, BinaryPrimitives.ReadUInt64LittleEndian(name.Slice(i)));
        ulong first = BinaryPrimitives.ReadUInt64LittleEndian(name);
        ulong last = BinaryPrimitives.ReadUInt64LittleEndian(name.Slice(length - sizeof(ulong)));
        return Mix(first, last, state, length);
    }

    /// <summary>The bucket of a hash: the low half scaled to the number of buckets.</summary>
    public static int Bucket(ulong hash, int bucketCount) => (int)(((hash & uint.MaxValue) * (uint)bucketCount) >> 32);

    /// <summary>The slot of a hash under the pilot of its bucket: the high half, displaced, scaled to the number of slots.</summary>
    public static int Slot(ulong hash, uint pilot, int slotCount) =>
        (int)(((((hash ^ (pilot * K0)) * K2) >> 32) * (uint)slotCount) >> 32);

    /// <summary>Up to seven bytes as one word.</summary>
    private static ulong Short(ReadOnlySpan<byte> name)
    {
        ulong word = 0;
        for (int i = name.Length - 1; i >= 0; i--)
            word = (word << 8) | name[i];
        return word;
    }

    private static ulong Fold(ulong state, ulong word) => (RotateLeft(state, 23) ^ word) * K2;

    private static ulong RotateLeft(ulong value, int count) => (value << count) | (value >> (64 - count));

    private static ulong Mix(ulong first, ulong last, ulong state, int length) =>
        FoldedProduct(first ^ K0 ^ state, last ^ K1 ^ (ulong)length);

    /// <summary>The two halves of the product of two words, exclusive-ored.</summary>
    private static ulong FoldedProduct(ulong a, ulong b)
    {
#if NET
        ulong high = Math.BigMul(a, b, out ulong low);
        return high ^ low;
#else
        ulong lowLow = (a & uint.MaxValue) * (b & uint.MaxValue);
        ulong highLow = ((a >> 32) * (b & uint.MaxValue)) + (lowLow >> 32);
        ulong lowHigh = ((a & uint.MaxValue) * (b >> 32)) + (highLow & uint.MaxValue);
        ulong high = ((a >> 32) * (b >> 32)) + (highLow >> 32) + (lowHigh >> 32);
        return high ^ (a * b);
#endif
    }
}
