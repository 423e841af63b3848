using System.Runtime.CompilerServices;

namespace Summit.Helsinki.Tests.Sets;

public class FormulaTests
{
    /// <summary>The maximal number of operands of a formula before a part of it is evaluated.</summary>
    private const int OperandsHeld = 8;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(OperandsHeld)]
    [InlineData(OperandsHeld + 1)]
    [InlineData((2 * OperandsHeld) + 1)]
    [InlineData(40)]
    public void A_formula_equals_the_result_of_hash_sets(int operands)
    {
        var random = new Random(operands);
        for (int round = 0; round < 100; round++)
        {
            (RecordSet<Entry> set, HashSet<Entry> expected, string text) = RandomFormula.Of(operands, random);
            Entry[] inOrder = [.. expected.Order()];

            Assert.True(inOrder.SequenceEqual(set.ToArray()), text);
            Assert.True(inOrder.SequenceEqual(set), text);
            Assert.True(inOrder.Length == set.Count, text);
            Assert.True(inOrder.Length == 0 == set.IsEmpty, text);
            Assert.True(Helsinki2018.Entries.All(entry => set.Contains(entry) == expected.Contains(entry)), text);
            Assert.False(set.Contains(default), text);
        }
    }

    [Fact]
    public void Named_methods_equal_operators()
    {
        RecordSet<Entry> putin = Speaker.VladimirPutin.Entries,
            syria = Topic.Syria.Entries;
        Assert.Equal(putin & syria, putin.Intersect(syria));
        Assert.Equal(putin | syria, putin.Union(syria));
        Assert.Equal(putin - syria, putin.Except(syria));
    }

    /// <summary>A long formula points into bitmaps of its own, which must live as long as the formula.</summary>
    [Fact]
    public void A_long_formula_outlives_its_operands()
    {
        RecordSet<Entry> union = LongUnion();
        GC.Collect();
        ulong[][] others = [.. Enumerable.Range(0, 1_000).Select(_ => GC.AllocateArray<ulong>(8, pinned: true))];
        foreach (ulong[] other in others)
            Array.Fill(other, ulong.MaxValue);

        Assert.Equal(Helsinki2018.Entries.Where(entry => entry.Speakers.Contains(Speaker.VladimirPutin)), union);
        GC.KeepAlive(others);
    }

    [Fact]
    public void A_formula_finds_the_entry_of_Putin_on_Syria_during_the_press_conference() =>
        Assert.Equal(
            [Entry.Live1517PutinSyria],
            Speaker.VladimirPutin.Entries
                & Topic.Syria.AllEntries
                & Helsinki2018.Entries.Between(SummitDay.At(15, 13), SummitDay.At(15, 40))
        );

    /// <summary>
    /// Creates the set of Putin's entries from many operands. A separate method, so that no local variable keeps a part
    /// alive.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static RecordSet<Entry> LongUnion() =>
        Enumerable
            .Repeat(Speaker.VladimirPutin.Entries, 40)
            .Aggregate(Speaker.VladimirPutin.Entries, (union, entries) => union | entries);
}
