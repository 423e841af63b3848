extern alias compiler;

using compiler::Summit.Compiler.Encode;

namespace Summit.Search.Tests.Ranking;

/// <summary>Numbers that the compiler has packed, read back as the library reads them.</summary>
public static unsafe class BitPackingTests
{
    public static TheoryData<int> Bits => [.. Enumerable.Range(1, 31)];

    [Theory]
    [MemberData(nameof(Bits))]
    public static void EveryNumberIsReadBack(int bits)
    {
        int highest = (int)((1L << bits) - 1);
        var random = new Random(bits);
        for (int count = 1; count < 150; count++)
        {
            int[] numbers = [.. Enumerable.Range(0, count - 1).Select(_ => (int)random.NextInt64(highest + 1L)), highest];
            PackedNumbers packed = Packing.Bits(numbers);
            Assert.Equal(bits, packed.Bits);
            fixed (ulong* words = packed.Words.AsSpan())
            {
                for (int i = 0; i < count; i++)
                    Assert.Equal(numbers[i], BitPacking.Read(words, bits, i));
            }

            // Eight bytes are read at once: no byte of the last is behind the words.
            Assert.InRange((((long)(count - 1) * bits) >> 3) + sizeof(ulong), 0, packed.Words.Count * sizeof(ulong));
        }
    }
}
