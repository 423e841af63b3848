extern alias compiler;

using compiler::Summit.Compiler.Encode;
using Summit.Layout;
using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Limits;

/// <summary>
/// The postings or positions of a term are read in one go: if they are longer than a page, they have a longer page of
/// their own.
/// </summary>
public static class LongTermTests
{
    private const int Shift = 4;

    /// <summary>Checks runs of numbers that follow each other, and the page and offset at which each is read.</summary>
    [Theory]
    [InlineData("16", "0:0")]
    [InlineData("17", "0:0")]
    [InlineData("3 17", "0:0 1:0")]
    [InlineData("3 13 1", "0:0 0:3 1:0")]
    [InlineData("3 14 2", "0:0 1:0 1:14")]
    [InlineData("40 1 15 16 33 2", "0:0 1:0 1:1 2:0 3:0 4:0")]
    public static void Runs_are_read_where_they_start(string lengths, string expected)
    {
        int[] counts = [.. lengths.Split(' ').Select(int.Parse)];
        var writer = new PageWriter(Shift);
        var starts = new List<uint>();
        for (int run = 0; run < counts.Length; run++)
        {
            writer.Reserve(counts[run]);
            starts.Add(writer.Next);
            for (int i = 0; i < counts[run]; i++)
                writer.Add((uint)((100 * run) + i));
        }

        Assert.Equal(
            expected,
            string.Join(' ', starts.Select(start => $"{start >> Shift}:{start & ((1 << Shift) - 1)}"))
        );
        IReadOnlyList<ulong[]> pages = writer.Pages;
        for (int run = 0; run < counts.Length; run++)
        {
            int[] read =
            [
                .. Enumerable
                    .Range((int)starts[run] & ((1 << Shift) - 1), counts[run])
                    .Select(position => (int)pages[(int)starts[run] >> Shift][position]),
            ];
            Assert.Equal(Enumerable.Range(100 * run, counts[run]), read);
        }
    }

    /// <summary>The positions of a word exceed a page; words before and after it have fewer positions.</summary>
    [Fact]
    public static void Positions_beyond_a_page_are_read()
    {
        const int Times = (1 << PositionLayout.PageShift) + 1000;
        string[] texts =
        [
            "first long last",
            string.Join(' ', Enumerable.Repeat("long", Times)) + " last long end",
            "last long first",
            .. Enumerable.Repeat("none", 20),
            "end long",
        ];
        StoredIndex.Use(DocSet.Of(texts));
        Assert.Equal([0, 1], Found.All("\"long last\""));
        Assert.Equal([1, 2], Found.All("\"last long\""));
        Assert.Equal([1], Found.All("\"long long long\""));
        Assert.Equal([1], Found.All("\"last long end\""));
        Assert.Equal([0], Found.All("\"first long\""));
        Assert.Equal([2], Found.All("\"long first\""));
        Assert.Equal([texts.Length - 1], Found.All("\"end long\""));
    }
}
