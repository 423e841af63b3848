extern alias compiler;

using compiler::Summit.Compiler.Encode;
using Summit.Layout;

namespace Summit.Search.Tests.Limits;

/// <summary>
/// The packed numbers of an index can hold their maximum. Numbers that count records can count a full table; all other
/// numbers can count an index that has the maximal size.
/// </summary>
public static class LayoutLimitTests
{
    private const int LastWindow = TableLayout.MaxRecords >> SearchWindow.Shift;

    [Fact]
    public static void A_term_may_be_in_every_record()
    {
        ulong term = TermLayout.Pack(uint.MaxValue, TableLayout.MaxRecords, byte.MaxValue, hasExtras: false);
        Assert.Equal(TableLayout.MaxRecords, TermLayout.Count(term));
        Assert.Equal(uint.MaxValue, TermLayout.Start(term));
        Assert.Equal(byte.MaxValue, TermLayout.BlockMax(term));
        Assert.False(TermLayout.HasExtras(term));
        Assert.Equal(
            TableLayout.MaxRecords,
            PostingLayout.ExceptionCount(PostingLayout.PackExtras(TableLayout.MaxRecords, TermLayout.FormRankCount))
        );
    }

    [Fact]
    public static void A_window_may_be_the_last_and_full()
    {
        Assert.Equal(LastWindow + 1, SearchWindow.CountOf(TableLayout.MaxRecords));
        Assert.InRange(Math.Max(LastWindow, SearchWindow.Size), 0, ushort.MaxValue);
        Assert.Equal(SearchWindow.Size - 1, PostingLayout.RowMask(LastWindow, TableLayout.MaxRecords));
        Assert.Equal(
            ushort.MaxValue,
            PostingLayout.Pack(SearchWindow.Size - 1, ImpactLayout.ExceptionSlot, SearchWindow.Size - 1)
        );
    }

    /// <summary>
    /// A word takes at least the bytes of its signature. Its number leaves two bits for the rank of a form.
    /// </summary>
    [Fact]
    public static void Words_may_take_all_bytes()
    {
        const int Last = (SearchSize.MaxBytes / sizeof(uint)) - 1;
        Assert.Equal(Last, ((Last << 2) | 3) >> 2);
        ulong key = CompletionTreeLayout.Key(TableLayout.MaxRecords, Text.TermReader.MaxBytes, Last);
        Assert.Equal(Last, CompletionTreeLayout.Word(key));
        Assert.True(key > CompletionTreeLayout.Key(TableLayout.MaxRecords - 1, 1, 0));
        Assert.True(key < CompletionTreeLayout.Key(TableLayout.MaxRecords, Text.TermReader.MaxBytes - 1, Last));
    }
}
