extern alias compiler;

using compiler::Summit.Compiler.Encode;
using Summit.Tables;

namespace Summit.Search.Tests.Limits;

/// <summary>
/// The packed numbers of an index hold the most that a table can have: what counts records as many as a table may have, and what counts
/// anything else as many as an index with all of its bytes can have.
/// </summary>
public static class LayoutLimitTests
{
    private const int LastWindow = TableLayout.MostRecords >> SearchLayout.WindowShift;

    [Fact]
    public static void ATermMayBeInEveryRecord()
    {
        ulong term = SearchLayout.Term(uint.MaxValue, TableLayout.MostRecords, byte.MaxValue, hasExtras: false);
        Assert.Equal(TableLayout.MostRecords, SearchLayout.TermCount(term));
        Assert.Equal(uint.MaxValue, SearchLayout.TermStart(term));
        Assert.Equal(byte.MaxValue, SearchLayout.TermPeak(term));
        Assert.False(SearchLayout.HasExtras(term));
        Assert.Equal(TableLayout.MostRecords, SearchLayout.ExtraStrays(SearchLayout.Extras(TableLayout.MostRecords, SearchLayout.FormRanks)));
    }

    [Fact]
    public static void AWindowMayBeTheLastAndFull()
    {
        Assert.Equal(LastWindow + 1, SearchLayout.Windows(TableLayout.MostRecords));
        Assert.InRange(Math.Max(LastWindow, SearchLayout.WindowSize), 0, ushort.MaxValue);
        Assert.Equal(SearchLayout.WindowSize - 1, SearchLayout.RecordMask(LastWindow, TableLayout.MostRecords));
        Assert.Equal(ushort.MaxValue, SearchLayout.Posting(SearchLayout.WindowSize - 1, SearchLayout.StraySlot, SearchLayout.WindowSize - 1));
    }

    /// <summary>A word takes at least its signature, and has a number with two bits for the rank of a form below it.</summary>
    [Fact]
    public static void WordsMayTakeAllBytes()
    {
        const int Last = (SearchSize.MostBytes / sizeof(uint)) - 1;
        Assert.Equal(Last, ((Last << 2) | 3) >> 2);
        ulong key = SearchLayout.WinnerKey(TableLayout.MostRecords, Text.TermReader.MostBytes, Last);
        Assert.Equal(Last, SearchLayout.WinnerWord(key));
        Assert.True(key > SearchLayout.WinnerKey(TableLayout.MostRecords - 1, 1, 0));
        Assert.True(key < SearchLayout.WinnerKey(TableLayout.MostRecords, Text.TermReader.MostBytes - 1, Last));
    }
}
