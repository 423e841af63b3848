using FsCheck;
using FsCheck.Fluent;
using Summit.Search.Tests.Harness;
using Summit.Search.Tests.Reference;

namespace Summit.Search.Tests.Ranking;

/// <summary>The pages of a query, one after the other, are its hits.</summary>
public sealed class PageTests
{
    [Fact]
    public void Pages_one_after_the_other_equal_all_hits_of_any_query() =>
        Prop.ForAll(
                (
                    from set in RandomDocs.Sets
                    from parts in RandomQueries.Over(set.Fields.Length)
                    from size in Gen.Choose(1, 5)
                    select (set, parts, size)
                ).ToArbitrary(),
                input =>
                {
                    StoredIndex.Use(input.set);
                    string query = ReferencePart.Text(input.parts, input.set.Fields);
                    var all = new SearchHit<TestDoc>[TestDoc.TableCount];
                    int count = TestDoc.Table.Search(query, TestDoc.Table.All, all, out int total);
                    return Pages(query, input.size, total, countsAll: true).SequenceEqual(all.Take(count))
                        && Pages(query, input.size, total, countsAll: false).SequenceEqual(all.Take(count));
                }
            )
            .Check(Properties.Cases(200));

    [Fact]
    public void Pages_of_a_large_table_equal_all_hits_up_to_the_maximum_depth()
    {
        StoredIndex.Use(ZipfDocs.Make(20_000, 8, 1));
        string[] queries =
        [
            ZipfDocs.Words[0],
            ZipfDocs.Words[30],
            $"{ZipfDocs.Words[2]} {ZipfDocs.Words[60]} -{ZipfDocs.Words[0]}",
            $"\"{ZipfDocs.Words[0]} {ZipfDocs.Words[1]}\"",
        ];
        foreach (string query in queries)
        {
            var all = new SearchHit<TestDoc>[TestDoc.TableCount];
            int count = TestDoc.Table.Search(query, TestDoc.Table.All, all, out int total);
            foreach (int offset in (int[])[0, 1, 10, 31, 33, 100, 1000, 4000, 4095, 4096, 20_000, int.MaxValue])
            {
                var page = new SearchHit<TestDoc>[50];
                int found = TestDoc.Table.SearchPage(query, TestDoc.Table.All, offset, page, out int pageTotal);
                Assert.Equal(
                    all.Take(Math.Min(count, TableSearchPages.MaxDepth)).Skip(offset).Take(50),
                    page.Take(found)
                );
                Assert.Equal(total, pageTotal);
                var best = new SearchHit<TestDoc>[50];
                Assert.Equal(found, TestDoc.Table.SearchPage(query, offset, best));
                Assert.Equal(page.Take(found).Select(hit => hit.Record), best.Take(found).Select(hit => hit.Record));
            }
        }
    }

    [Fact]
    public void Pages_of_a_set_hold_only_its_records()
    {
        StoredIndex.Use(ZipfDocs.Make(5000, 8, 3));
        RecordSet<TestDoc> among = TestDoc.Table[1000..3000];
        SearchHit<TestDoc>[] all = TestDoc.Table.SearchToArray(ZipfDocs.Words[1], among, int.MaxValue, out int total);
        SearchHit<TestDoc>[] page = TestDoc.Table.SearchPageToArray(
            ZipfDocs.Words[1],
            among,
            20,
            30,
            out int pageTotal
        );
        Assert.Equal(all[20..50], page);
        Assert.Equal(total, pageTotal);
        Assert.All(page, hit => Assert.True(among.Contains(hit.Record)));
    }

    [Fact]
    public void A_negative_offset_is_refused()
    {
        StoredIndex.Use(ZipfDocs.Make(100, 8, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => TestDoc.Table.SearchPage("x", -1, new SearchHit<TestDoc>[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            TestDoc.Table.SearchPage("x", TestDoc.Table.All, -1, new SearchHit<TestDoc>[1], out _)
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => TestDoc.Table.SearchToArray("x", -1));
    }

    [Fact]
    public void Searching_for_a_page_allocates_nothing()
    {
        StoredIndex.Use(ZipfDocs.Make(5000, 8, 3));
        string query = $"{ZipfDocs.Words[1]} {ZipfDocs.Words[2]}";
        var hits = new SearchHit<TestDoc>[10];
        RecordSet<TestDoc> among = TestDoc.Table[1000..3000];
        Assert.Equal(
            0,
            AllocatedBytes.Of(() =>
            {
                TestDoc.Table.SearchPage(query, 20, hits);
                TestDoc.Table.SearchPage(query, 4000, hits);
                TestDoc.Table.SearchPage(query, among, 500, hits, out _);
            })
        );
    }

    private static IEnumerable<SearchHit<TestDoc>> Pages(string query, int size, int total, bool countsAll)
    {
        for (int offset = 0; offset < total + size; offset += size)
        {
            var page = new SearchHit<TestDoc>[size];
            int count = countsAll
                ? TestDoc.Table.SearchPage(query, TestDoc.Table.All, offset, page, out _)
                : TestDoc.Table.SearchPage(query, offset, page);
            foreach (SearchHit<TestDoc> hit in page[..count])
                yield return hit;
        }
    }
}
