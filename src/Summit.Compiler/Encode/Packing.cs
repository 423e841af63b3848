using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>Packs numbers into words, in the fewest bits that hold the largest.</summary>
internal static class Packing
{
    /// <summary>Packs numbers that may be single bits.</summary>
    public static PackedNumbers Codes(ReadOnlySpan<ulong> numbers) => Pack(numbers, Max(numbers) <= 1 ? 1 : ByteBits(Max(numbers)));

    /// <summary>Packs offsets, rows or indexes, for which 16 and 32 bits are read.</summary>
    public static PackedNumbers Offsets(ReadOnlySpan<int> numbers)
    {
        var words = new ulong[numbers.Length];
        for (int i = 0; i < numbers.Length; i++)
            words[i] = (uint)numbers[i];
        return Pack(words, Max(words) <= ushort.MaxValue ? 16 : 32);
    }

    /// <summary>Packs numbers in as few bits as hold the highest, as <c>BitPacking</c> reads them.</summary>
    public static PackedNumbers Bits(int[] numbers) => Bits(numbers, numbers.DefaultIfEmpty().Max());

    /// <summary>Packs numbers in as few bits as hold <paramref name="highest"/>; a word more lies behind the last.</summary>
    public static PackedNumbers Bits(int[] numbers, int highest)
    {
        int bits = BitWidth.Of(highest);
        var words = new ulong[(((long)numbers.Length * bits) >> 6) + 2];
        for (int i = 0; i < numbers.Length; i++)
        {
            long bit = (long)i * bits;
            int shift = (int)(bit & 63);
            words[bit >> 6] |= (ulong)numbers[i] << shift;
            if (shift + bits > 64)
                words[(bit >> 6) + 1] |= (ulong)numbers[i] >> (64 - shift);
        }

        return new PackedNumbers(new EquatableArray<ulong>(words), bits);
    }

    /// <summary>Packs bytes.</summary>
    public static EquatableArray<ulong> Bytes(byte[] bytes) =>
        Pack([.. bytes.Select(number => (ulong)number)], 8).Words;

    /// <summary>Packs numbers of 16 bits.</summary>
    public static EquatableArray<ulong> Shorts(ReadOnlySpan<ushort> numbers)
    {
        var words = new ulong[numbers.Length];
        for (int i = 0; i < words.Length; i++)
            words[i] = numbers[i];
        return Pack(words, 16).Words;
    }

    /// <summary>Packs numbers of a width that the caller has chosen.</summary>
    public static EquatableArray<ulong> Words(IReadOnlyList<uint> numbers, int bits)
    {
        int perWord = 64 / bits;
        var words = new ulong[(numbers.Count + perWord - 1) / perWord];
        for (int i = 0; i < numbers.Count; i++)
            words[i / perWord] |= (ulong)numbers[i] << (i % perWord * bits);
        return new EquatableArray<ulong>(words);
    }

    private static int ByteBits(ulong max) => max switch
    {
        <= byte.MaxValue => 8,
        <= ushort.MaxValue => 16,
        <= uint.MaxValue => 32,
        _ => 64,
    };

    private static ulong Max(ReadOnlySpan<ulong> numbers)
    {
        ulong max = 0;
        foreach (ulong number in numbers)
            max = Math.Max(max, number);
        return max;
    }

    private static PackedNumbers Pack(ReadOnlySpan<ulong> numbers, int bits)
    {
        int perWord = 64 / bits;
        var words = new ulong[(numbers.Length + perWord - 1) / perWord];
        for (int i = 0; i < numbers.Length; i++)
            words[i / perWord] |= numbers[i] << (i % perWord * bits);
        return new PackedNumbers(new EquatableArray<ulong>(words), bits);
    }
}
