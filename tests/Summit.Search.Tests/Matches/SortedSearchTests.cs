using FsCheck;
using FsCheck.Fluent;
using Summit.Helsinki;
using Summit.Search.Tests.Harness;
using Summit.Search.Tests.Queries;
using Summit.Search.Tests.Reference;

namespace Summit.Search.Tests.Matches;

/// <summary>Compares sorted searches with LINQ over all matches.</summary>
public sealed class SortedSearchTests
{
    private const string Query = "nuclear arms putin syria";

    private static readonly SortDirection[] Directions = [SortDirection.Ascending, SortDirection.Descending];

    [Fact]
    public void Table_order_of_any_query_equals_that_of_LINQ() =>
        Prop.ForAll(
                (
                    from set in RandomDocs.Sets
                    from parts in RandomQueries.Over(set.Fields.Length)
                    from offset in Gen.Choose(0, 12)
                    from size in Gen.Choose(0, 9)
                    select (set, parts, offset, size)
                ).ToArbitrary(),
                input =>
                {
                    StoredIndex.Use(input.set);
                    string query = ReferencePart.Text(input.parts, input.set.Fields);
                    int[] all = Found.All(query);
                    return Directions.All(direction =>
                        TestDoc
                            .Table.SearchSortedToArray(
                                query,
                                TestDoc.Table.All,
                                direction,
                                input.offset,
                                input.size,
                                out int total
                            )
                            .Select(doc => doc.Ordinal)
                            .SequenceEqual(Ordered(all, direction).Skip(input.offset).Take(input.size))
                        && total == all.Length
                    );
                }
            )
            .Check(Properties.Cases(200));

    [Fact]
    public void Table_order_and_keys_of_a_large_table_equal_those_of_LINQ()
    {
        StoredIndex.Use(ZipfDocs.Make(20_000, 8, 1));
        var random = new Random(7);
        int[] keys = [.. Enumerable.Range(0, 20_000).Select(_ => random.Next(500))];
        RecordSet<TestDoc> among = TestDoc.Table[100..19_000];
        foreach (string query in (string[])[ZipfDocs.Words[0], ZipfDocs.Words[40], "nosuchword"])
        {
            int[] all = [.. Found.All(query).Where(ordinal => ordinal is >= 100 and < 19_000)];
            foreach (SortDirection direction in Directions)
            {
                foreach (int offset in (int[])[0, 1, 63, 64, 500, 4090, 4096, 12_000, int.MaxValue])
                {
                    TestDoc[] inTable = TestDoc.Table.SearchSortedToArray(
                        query,
                        among,
                        direction,
                        offset,
                        20,
                        out int total
                    );
                    Assert.Equal(Ordered(all, direction).Skip(offset).Take(20), inTable.Select(doc => doc.Ordinal));
                    Assert.Equal(all.Length, total);

                    TestDoc[] byKey = TestDoc.Table.SearchSortedToArray(
                        query,
                        among,
                        doc => keys[doc.Ordinal],
                        direction,
                        offset,
                        20,
                        out total
                    );
                    IEnumerable<int> ordered =
                        direction == SortDirection.Ascending
                            ? all.OrderBy(ordinal => keys[ordinal])
                            : all.OrderByDescending(ordinal => keys[ordinal]);
                    Assert.Equal(
                        ordered.Take(TableSearchPages.MaxDepth).Skip(offset).Take(20),
                        byKey.Select(doc => doc.Ordinal)
                    );
                    Assert.Equal(all.Length, total);
                }
            }
        }
    }

    [Fact]
    public void Keys_can_be_texts_dates_enums_and_optional_values()
    {
        Equal(entry => entry.Headline, StringComparer.Ordinal);
        Equal(entry => entry.Published);
        Equal(entry => entry.Kind);
        Equal(entry => entry.Occurred);
        Equal(entry => entry.Position);
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        var memory = new ulong[Inputs.Entries.BitmapLength()];
        RecordSet<Entry> all = Inputs.Entries.All;
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Inputs.Entries.SearchSorted(Query, all, SortDirection.Ascending, -1, new Entry[1], memory, out _)
        );
        Assert.Throws<ArgumentException>(() =>
            Inputs.Entries.SearchSorted(Query, all, SortDirection.Ascending, 0, new Entry[1], [], out _)
        );
        Assert.Throws<ArgumentNullException>(() =>
            Inputs.Entries.SearchSorted(Query, all, (Func<Entry, int>)null!, default, 0, new Entry[1], memory, out _)
        );
    }

    [Fact]
    public void Sorting_allocates_nothing() =>
        Assert.Equal(
            0,
            AllocatedBytes.Of(() =>
            {
                Span<ulong> memory = stackalloc ulong[Inputs.Entries.BitmapLength()];
                Span<Entry> found = stackalloc Entry[10];
                RecordSet<Entry> among = Speaker.VladimirPutin.Entries;
                Inputs.Entries.SearchSorted(Query, among, SortDirection.Descending, 2, found, memory, out _);
                Inputs.Entries.SearchSorted(
                    Query,
                    among,
                    static entry => entry.Position,
                    SortDirection.Descending,
                    2,
                    found,
                    memory,
                    out _
                );
            })
        );

    [Fact]
    public void All_matches_as_an_array_are_in_table_order()
    {
        RecordSet<Entry> among = Speaker.VladimirPutin.Entries;
        Assert.Equal(
            Inputs.Entries.SearchAll(Query, among, new ulong[Inputs.Entries.BitmapLength()]).ToArray(),
            Inputs.Entries.SearchAllToArray(Query, among)
        );
    }

    private static void Equal<TKey>(Func<Entry, TKey> key, IComparer<TKey>? comparer = null)
    {
        Entry[] all = Inputs.Entries.SearchAllToArray(Query, Inputs.Entries.All);
        Assert.True(all.Length > 20);
        foreach (SortDirection direction in Directions)
        {
            Assert.Equal(
                direction == SortDirection.Ascending
                    ? all.OrderBy(key, comparer)
                    : all.OrderByDescending(key, comparer),
                Inputs.Entries.SearchSortedToArray(Query, Inputs.Entries.All, key, direction, 0, 1000, out _)
            );
        }
    }

    private static IEnumerable<int> Ordered(int[] ordinals, SortDirection direction) =>
        direction == SortDirection.Ascending ? ordinals.Order() : ordinals.OrderDescending();
}
