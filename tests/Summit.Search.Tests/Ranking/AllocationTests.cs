using System.Text;
using Summit.CompilerServices;
using Summit.Search.Tests.Harness;
using Summit.Search.Tests.Reference;

namespace Summit.Search.Tests.Ranking;

/// <summary>No query allocates on the heap.</summary>
public static class AllocationTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(1000)]
    [InlineData(8193)]
    [InlineData(20_000)]
    public static void No_query_allocates(int count)
    {
        DocSet set = ZipfDocs.Make(count, 8, 2);
        StoredIndex.Use(set);
        foreach (ReferencePart[] query in ZipfQueries.OfEveryKind(new Random(count), 2))
        {
            string text = ReferencePart.Text(query, set.Fields);
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            var hits = new SearchHit<TestDoc>[100];
            RecordSet<TestDoc> among =
                TestDoc.Table.All - StoredRecords.Set<TestDoc>(UnsafeStoredRows.Run(1, 1 + (count / 2)));
            long allocated = AllocatedBytes.Of(() => Run(text, utf8, hits, among));
            Assert.True(allocated == 0, $"{text}: {allocated} bytes");
        }
    }

    private static void Run(string text, byte[] utf8, SearchHit<TestDoc>[] hits, in RecordSet<TestDoc> among)
    {
        TestDoc.Table.Search(text, hits);
        TestDoc.Table.Search(text, hits.AsSpan(0, 10));
        TestDoc.Table.Search(utf8, hits);
        TestDoc.Table.Search(text, among, hits, out _);
        TestDoc.Table.Search(utf8, among, [], out _);
    }
}
