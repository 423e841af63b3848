using FsCheck;
using FsCheck.Fluent;

namespace Summit.Tests.Sets;

/// <summary>Checks properties of random formulas over tables of every size.</summary>
internal static class RandomSets
{
    /// <summary>Checks a property of a set, its rows in ascending order, and the size of the table.</summary>
    public static void Check(int cases, Action<RecordSet<TestRow>, int[], int> check) =>
        Prop.ForAll(
                (
                    from tableCount in Gen.Elements(SetTree.TableCounts)
                    from tree in SetTree.OfUpTo(6)
                    select (tableCount, tree)
                ).ToArbitrary(),
                drawn =>
                {
                    TestRow.SetTableCount(drawn.tableCount);
                    var data = new PinnedData();
                    RecordSet<TestRow> set = drawn.tree.Build(drawn.tableCount, data);
                    check(set, [.. drawn.tree.Rows(drawn.tableCount).Order()], drawn.tableCount);
                    GC.KeepAlive(data);
                }
            )
            .Check(Properties.Cases(cases));

    /// <summary>Returns the same rows as sets that are stored in every way.</summary>
    public static IEnumerable<RecordSet<TestRow>> Forms(int[] rows, int tableCount, PinnedData data)
    {
        yield return default(Table<TestRow>).SetOf<TestRow>([.. rows.Select(TestRow.FromRow)]);
        foreach (SetTree.LeafKind kind in (SetTree.LeafKind[])[SetTree.LeafKind.Wide, SetTree.LeafKind.Bitmap])
            yield return SetTree.Stored(kind, rows, tableCount, data);
        if (rows.LastOrDefault() <= ushort.MaxValue)
            yield return SetTree.Stored(SetTree.LeafKind.Narrow, rows, tableCount, data);
        if (rows.Length == 0 || rows[^1] - rows[0] == rows.Length - 1)
            yield return SetTree.Stored(SetTree.LeafKind.Run, rows, tableCount, data);
    }

    /// <summary>Returns the rows of a sequence of records.</summary>
    public static int[] RowsOf(IEnumerable<TestRow> records) => [.. records.Select(record => record.Row)];
}
