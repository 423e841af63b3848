using FsCheck;
using FsCheck.Fluent;
using Summit.CompilerServices;

namespace Summit.Tests.Sets;

/// <summary>Compares facet counts with LINQ, for every way of counting.</summary>
public sealed class FacetTests
{
    private static readonly int[] Capacities = [0, 1, 3, 1000];

    [Fact]
    public void Counts_equal_those_of_LINQ() =>
        Check(
            (among, rows, expected) =>
            {
                var counts = new int[TestTarget.TableCount + 2];
                counts.AsSpan().Fill(-1);
                FacetCounter<TestTarget, TestRow, TestFacet>.Count(among, counts);
                Assert.Equal(expected, counts[..^2]);
                Assert.Equal([-1, -1], counts[^2..]);
            }
        );

    [Fact]
    public void The_top_values_equal_those_of_LINQ() =>
        Check(
            (among, rows, expected) =>
            {
                foreach (int capacity in Capacities)
                {
                    var top = new FacetCount<TestTarget>[capacity];
                    int found = FacetCounter<TestTarget, TestRow, TestFacet>.Top(among, top);
                    Assert.Equal(
                        expected
                            .Select((count, ordinal) => (ordinal, count))
                            .Where(pair => pair.count > 0)
                            .OrderByDescending(pair => pair.count)
                            .Take(capacity),
                        top.Take(found).Select(pair => (pair.Record.Ordinal, pair.Count))
                    );
                }
            }
        );

    [Fact]
    public void Counting_allocates_nothing()
    {
        var top = new FacetCount<TestTarget>[5];
        Check(
            (among, rows, expected) =>
            {
                var counts = new int[TestTarget.TableCount];
                Assert.Equal(
                    0,
                    AllocatedBytes.Of(() =>
                    {
                        FacetCounter<TestTarget, TestRow, TestFacet>.Count(among, counts);
                        FacetCounter<TestTarget, TestRow, TestFacet>.Top(among, top);
                    })
                );
            }
        );
    }

    [Fact]
    public void A_span_too_short_for_the_counts_is_refused()
    {
        TestRow.SetTableCount(10);
        TestTarget.Refer(new Random(1), targetCount: 7, max: 3, isTransitive: false);
        Assert.Throws<ArgumentException>(() => FacetCounter<TestTarget, TestRow, TestFacet>.Count(default, new int[6]));
    }

    private static void Check(Action<RecordSet<TestRow>, int[], int[]> check)
    {
        Gen<(int TableCount, int TargetCount, int Most, bool IsTransitive, int Seed, SetTree Tree)> cases =
            from tableCount in Gen.Elements(0, 1, 64, 513, 4096, 70000, 300_000)
            from targetCount in Gen.Elements(0, 1, 10, 500, 5000)
            from max in Gen.Elements(1, 3)
            from isTransitive in Gen.Elements(false, false, true)
            from seed in Gen.Choose(0, 1 << 30)
            from tree in SetTree.OfUpTo(4)
            select (tableCount, targetCount, max, isTransitive, seed, tree);
        Prop.ForAll(cases.ToArbitrary(), drawn =>
            {
                TestRow.SetTableCount(drawn.TableCount);
                TestTarget.Refer(new Random(drawn.Seed), drawn.TargetCount, drawn.Most, drawn.IsTransitive);
                var data = new PinnedData();
                HashSet<int> rows = drawn.Tree.Rows(drawn.TableCount);
                int[] expected = new int[drawn.TargetCount];
                foreach (int target in rows.SelectMany(TestTarget.TargetsOf))
                    expected[target - 1]++;
                check(drawn.Tree.Build(drawn.TableCount, data), [.. rows.Order()], expected);
                check(default(RecordSet<TestRow>), [], new int[drawn.TargetCount]);
                GC.KeepAlive(data);
            })
            .Check(Properties.Cases(60));
    }
}
