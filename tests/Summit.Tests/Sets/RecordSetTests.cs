using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using Summit.Sets;

namespace Summit.Tests.Sets;

/// <summary>Compares sets with <see cref="HashSet{T}"/>, for random formulas.</summary>
public sealed class RecordSetTests
{
    private static readonly Config Cases = Properties.Cases(400);

    [Fact]
    public void A_formula_holds_the_records_of_the_naive_set() => Check(SetTree.OfUpTo(8), (set, rows, tableCount) =>
        {
            Assert.Equal(rows.Length, set.Count);
            Assert.Equal(rows.Length == 0, set.IsEmpty);
            Assert.Equal(rows.FirstOrDefault(), set.First.Row);
            Assert.Equal(rows.LastOrDefault(), set.Last.Row);
            Assert.Equal(rows, Walk(set));
            Assert.Equal(rows, set.ToArray().Select(record => record.Row));
        });

    [Fact]
    public void A_set_contains_its_records_and_no_others() => Check(SetTree.OfUpTo(8), (set, rows, tableCount) =>
        {
            HashSet<int> expected = [.. rows];
            for (int row = 0; row <= tableCount; row += 1 + (tableCount / 1000))
                Assert.Equal(expected.Contains(row), set.Contains(new TestRow(row)));
        });

    [Fact]
    public void CopyTo_copies_all_records_or_throws() => Check(SetTree.OfUpTo(4), (set, rows, tableCount) =>
        {
            var records = new TestRow[rows.Length + 3];
            set.CopyTo(records);
            Assert.Equal([.. rows, 0, 0, 0], records.Select(record => record.Row));
            set.CopyTo(records.AsSpan(0, rows.Length));
            if (rows.Length > 0)
                Assert.Throws<ArgumentException>(() => set.CopyTo(records.AsSpan(0, rows.Length - 1)));
        });

    [Fact]
    public void Operators_have_named_twins() =>
        Check(
            SetTree.OfUpTo(4),
            (set, rows, tableCount) =>
            {
                RecordSet<TestRow> half = default(Table<TestRow>).SetOf<TestRow>([
                    .. Enumerable.Range(1, tableCount / 2).Select(TestRow.FromRow),
                ]);
                Assert.Equal((set & half).ToArray(), set.Intersect(half).ToArray());
                Assert.Equal((set | half).ToArray(), set.Union(half).ToArray());
                Assert.Equal((set - half).ToArray(), set.Except(half).ToArray());
            },
            maxTest: 40
        );

    [Fact]
    public void A_formula_of_thirty_slots_works() =>
        Check(
            SetTree.OfUpTo(30),
            (set, rows, tableCount) =>
            {
                GC.Collect();
                Assert.Equal(rows.Length, set.Count);
                Assert.Equal(rows, Walk(set));
            },
            maxTest: 40
        );

    [Fact]
    public void A_formula_of_eight_slots_allocates_nothing()
    {
        var records = new TestRow[70_000];
        Check(SetTree.OfUpTo(2).Where(tree => tree.SlotCount <= 2), (set, rows, tableCount) =>
        {
            Assert.Equal(
                0,
                AllocatedBytes.Of(() =>
                {
                    Query(set, records);
                    Query(set & set, records);
                    Query((set & set) - (set | set), records);
                })
            );
        });
    }

    [Fact]
    public void Formulas_and_cursors_are_small_enough_to_copy_by_vector()
    {
        Assert.Equal(160, Unsafe.SizeOf<SetFormula>());
        Assert.Equal(256, Unsafe.SizeOf<SetCursor>());
    }

    private static int Query(in RecordSet<TestRow> set, Span<TestRow> records)
    {
        set.CopyTo(records);
        int sum =
            set.Count
            + set.First.Row
            + set.Last.Row
            + records.Length
            + (set.IsEmpty ? 1 : 0)
            + (set.Contains(new TestRow(1)) ? 1 : 0);
        foreach (TestRow record in set)
            sum += record.Row;
        return sum;
    }

    private static List<int> Walk(in RecordSet<TestRow> set)
    {
        List<int> rows = [];
        foreach (TestRow record in set)
            rows.Add(record.Row);
        return rows;
    }

    private static void Check(Gen<SetTree> trees, Action<RecordSet<TestRow>, int[], int> check, int maxTest = 0)
    {
        Gen<(int TableCount, SetTree Tree)> cases =
            from tableCount in Gen.Elements(SetTree.TableCounts)
            from tree in trees
            select (tableCount, tree);
        Prop.ForAll(cases.ToArbitrary(), drawn =>
            {
                TestRow.SetTableCount(drawn.TableCount);
                var data = new PinnedData();
                RecordSet<TestRow> set = drawn.Tree.Build(drawn.TableCount, data);
                check(set, [.. drawn.Tree.Rows(drawn.TableCount).Order()], drawn.TableCount);
                GC.KeepAlive(data);
            })
            .Check(maxTest == 0 ? Cases : Cases.WithMaxTest(maxTest));
    }
}
