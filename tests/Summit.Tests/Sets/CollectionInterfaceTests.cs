namespace Summit.Tests.Sets;

/// <summary>Sets and tables are read-only collections of .NET, from which LINQ copies at once.</summary>
public sealed class CollectionInterfaceTests
{
    [Fact]
    public void A_set_and_its_reverse_are_read_only_collections() => RandomSets.Check(40, (set, rows, tableCount) =>
        {
            IsReadOnly(set, rows);
            IsReadOnly(set.Reverse(), [.. rows.Reverse()]);
        });

    [Fact]
    public void A_table_is_a_read_only_list()
    {
        TestRow.SetTableCount(100);
        var table = default(Table<TestRow>);
        IsReadOnly(table, [.. Enumerable.Range(1, 100)]);
        IList<TestRow> list = table;
        Assert.Equal(7, list.IndexOf(new TestRow(8)));
        Assert.Equal(-1, list.IndexOf(default));
        Assert.Equal(-1, list.IndexOf(new TestRow(101)));
        Assert.Equal(8, list[7].Row);
        Assert.Throws<NotSupportedException>(() => list[7] = default);
        Assert.Throws<NotSupportedException>(() => list.Insert(0, default));
        Assert.Throws<NotSupportedException>(() => list.RemoveAt(0));
        Assert.Equal(Enumerable.Range(11, 10), RandomSets.RowsOf(table[10..20]));
        Assert.Equal(100, table[^1].Row);
        Assert.Equal([100, 99], RandomSets.RowsOf(table.Reverse().Take(2)));
        Assert.Equal(table.All, table.Skip(0));
        Assert.Throws<ArgumentException>(() => table.CopyTo(new TestRow[99]));
    }

    private static void IsReadOnly(ICollection<TestRow> collection, int[] rows)
    {
        Assert.True(collection.IsReadOnly);
        Assert.Equal(rows.Length, collection.Count);
        Assert.True(collection.TryGetNonEnumeratedCount(out int count) && count == rows.Length);
        Assert.Equal(rows, RandomSets.RowsOf(Enumerable.ToArray(collection)));
        Assert.Equal(rows, RandomSets.RowsOf(collection.ToList()));
        Assert.Equal(rows, RandomSets.RowsOf([.. collection]));
        var copy = new TestRow[rows.Length + 3];
        collection.CopyTo(copy, 2);
        Assert.Equal([0, 0, .. rows, 0], RandomSets.RowsOf(copy));
        Assert.Equal(rows.Length > 0, collection.Contains(new TestRow(rows.FirstOrDefault(-1))));
        Assert.Throws<ArgumentNullException>(() => collection.CopyTo(null!, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => collection.CopyTo(copy, -1));
        if (rows.Length > 3)
            Assert.Throws<ArgumentException>(() => collection.CopyTo(copy, 4));
        Assert.Throws<NotSupportedException>(() => collection.Add(default));
        Assert.Throws<NotSupportedException>(() => collection.Remove(default));
        Assert.Throws<NotSupportedException>(collection.Clear);
    }
}
