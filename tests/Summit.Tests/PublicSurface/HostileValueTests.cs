using System.Collections;
using Summit.CompilerServices;
using Summit.Records;
using Summit.Tests.Sets;

namespace Summit.Tests.PublicSurface;

/// <summary>
/// Default values, records outside their table and iterators past their end never read foreign memory.
/// </summary>
public sealed class HostileValueTests
{
    private const int TableCount = 1000;

    private static readonly int[] CodeBits = [1, 8, 16, 32, 64];

    /// <summary>Rows outside the table: just after it, far after it, and before it.</summary>
    public static TheoryData<int> RowsOutside =>
        [TableCount + 1, TableCount + 64, 1 << 20, int.MaxValue - 1, int.MaxValue, -1, int.MinValue];

    [Fact]
    public void Default_lists_are_empty()
    {
        Assert.Empty(default(TextList));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(TextList)[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(TextList).Utf8(0).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(TextList).Utf8(-1).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(TextList.Enumerator).Current);
        Assert.Empty(default(RecordList<TestRow>));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(RecordList<TestRow>)[0]);
        Assert.True(default(RecordList<TestRow>.Enumerator).Current.IsNull);
        Assert.Empty(StoredRecords.List<TestRow>(default(StoredRows)));
    }

    [Fact]
    public void Default_sets_are_empty()
    {
        TestRow.SetTableCount(TableCount);
        Assert.Empty(default(RecordSet<TestRow>));
        Assert.Empty(StoredRecords.Set<TestRow>(default(StoredRows)));
        Assert.Empty(StoredRecords.Set<TestRow>(default(CodeRange)));
        Assert.False(default(RecordSet<TestRow>).Contains(new TestRow(1)));
        Assert.True(default(RecordSet<TestRow>).Last.IsNull);
        Assert.False(default(RecordSet<TestRow>.Enumerator).MoveNext());
        Assert.Equal(0, default(MatchedSet<TestRow>).Count);
        Assert.False(default(MatchedSet<TestRow>).Contains(new TestRow(1)));
        Assert.False(default(MatchedSet<TestRow>).GetEnumerator().MoveNext());
        Assert.False(default(MatchedSet<TestRow>.Enumerator).MoveNext());
    }

    [Theory]
    [MemberData(nameof(RowsOutside))]
    public void No_set_contains_a_record_outside_the_table(int row)
    {
        TestRow.SetTableCount(TableCount);
        var data = new PinnedData();
        int[] rows = [.. Enumerable.Range(1, TableCount)];
        ulong[] codes = [0, .. Enumerable.Repeat(1UL, TableCount)];
        RecordSet<TestRow>[] sets =
        [
            StoredRecords.Set<TestRow>(UnsafeStoredRows.Run(1, TableCount + 1)),
            StoredRecords.Set<TestRow>(UnsafeStoredRows.Narrow16(data.Narrow(rows), 0, TableCount)),
            StoredRecords.Set<TestRow>(UnsafeStoredRows.Wide32(data.Wide(rows), 0, TableCount)),
            StoredRecords.Set<TestRow>(data.Bitmap(rows, TableCount)),
            .. CodeBits.Select(bits =>
                StoredRecords.Set<TestRow>(UnsafeCodeRange.Of(data.Codes(codes, bits), bits, 1, 7, 1, 7))
            ),
        ];
        Assert.All(sets, set => Assert.True(set.Contains(new TestRow(TableCount))));
        Assert.All(sets, set => Assert.False(set.Contains(new TestRow(row))));
        Assert.Throws<ArgumentException>(() => default(Table<TestRow>).SetOf<TestRow>([new TestRow(row)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Table<TestRow>)[row < 0 ? row : row - 1]);
        GC.KeepAlive(data);
    }

    [Fact]
    public void Enumerators_read_nothing_outside_their_records()
    {
        var data = new PinnedData();
        RecordList<TestRow> list = StoredRecords.List<TestRow>(UnsafeStoredRows.Narrow16(data.Narrow([5, 6]), 0, 2));
        RecordList<TestRow>.Enumerator records = list.GetEnumerator();
        Assert.True(records.Current.IsNull);
        for (int i = 0; i < 100; i++)
            Assert.Equal(i < 2, records.MoveNext());
        Assert.Equal(6, records.Current.Row);
        IEnumerator boxed = ((IEnumerable)list).GetEnumerator();
        Assert.True(boxed.MoveNext());
        boxed.Reset();
        Assert.True(boxed.MoveNext());
        Assert.Equal(5, ((TestRow)boxed.Current).Row);
        GC.KeepAlive(data);
    }

    [Fact]
    public void An_end_before_the_start_gives_no_rows()
    {
        TestRow.SetTableCount(TableCount);
        var data = new PinnedData();
        StoredRows[] rows =
        [
            UnsafeStoredRows.Run(9, 1),
            UnsafeStoredRows.Narrow16(data.Narrow([1, 2]), 2, 0),
            UnsafeStoredRows.Wide32(data.Wide([1, 2]), 2, 0),
            UnsafeStoredRows.Set16(data.Narrow([1, 2]), default, 0, 2, 0),
            UnsafeStoredRows.Set32(data.Wide([1, 2]), default, 0, 2, 0),
        ];
        Assert.All(rows, row => Assert.Throws<ArgumentOutOfRangeException>(() => StoredRecords.List<TestRow>(row)[0]));
        Assert.All(rows, row => Assert.Empty(StoredRecords.Set<TestRow>(row)));
        TextList texts = UnsafeTextList.Create("ab"u8, data.Narrow([0, 1, 2]), wide: false, 2, 0, new string?[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => texts.Utf8(0).Length);
        GC.KeepAlive(data);
    }
}
