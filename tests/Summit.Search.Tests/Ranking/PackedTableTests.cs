extern alias compiler;

using System.Runtime.InteropServices;
using compiler::Summit.Compiler.Encode;
using compiler::Summit.Compiler.Model;
using Summit.CompilerServices;
using StoredTable = compiler::Summit.Layout.StoredTable;

namespace Summit.Search.Tests.Ranking;

/// <summary>Numbers packed by the compiler are read back as the library reads them.</summary>
public static class PackedTableTests
{
    private static readonly StoredTable Table = StoredTable.Packed("Numbers", "Random numbers.");

    public static TheoryData<int> Bits => [.. Enumerable.Range(1, 31)];

    [Theory]
    [MemberData(nameof(Bits))]
    public static void Every_number_is_read_back(int bits)
    {
        int highest = (int)((1L << bits) - 1);
        var random = new Random(bits);
        for (int count = 1; count < 150; count++)
        {
            int[] numbers =
            [
                .. Enumerable.Range(0, count - 1).Select(_ => (int)random.NextInt64(highest + 1L)),
                highest,
            ];
            TableData packed = TableBytes.Of(Table, numbers);
            Assert.Equal(bits, packed.Bits);
            byte[] pinned = GC.AllocateUninitializedArray<byte>(packed.Pages[0].Count, pinned: true);
            packed.Pages[0].AsSpan().CopyTo(pinned);
            PackedTable table = UnsafeSearch.Packed(MemoryMarshal.Cast<byte, ulong>(pinned.AsSpan()), bits);
            for (int i = 0; i < count; i++)
                Assert.Equal(numbers[i], table[i]);

            // A read takes eight bytes, and all of them must be in the table.
            Assert.InRange((((long)(count - 1) * bits) >> 3) + sizeof(ulong), 0, pinned.Length);
        }
    }
}
