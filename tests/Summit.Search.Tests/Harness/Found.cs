namespace Summit.Search.Tests.Harness;

/// <summary>The result of a search: records, their scores, and the total number of matches.</summary>
internal sealed record Found(int[] Ordinals, float[] Scores, int Total)
{
    /// <summary>Searches the current index.</summary>
    public static Found By(string query, int capacity = 10) => By(query, TestDoc.Table.All, capacity);

    /// <summary>Searches some records of the current index.</summary>
    public static Found By(string query, in RecordSet<TestDoc> among, int capacity = 10)
    {
        var hits = new SearchHit<TestDoc>[capacity];
        int count = TestDoc.Table.Search(query, among, hits, out int total);
        return Of(hits.AsSpan(0, count), total);
    }

    /// <summary>Searches the current index for UTF-8.</summary>
    public static Found By(ReadOnlySpan<byte> query, int capacity = 10)
    {
        var hits = new SearchHit<TestDoc>[capacity];
        int count = TestDoc.Table.Search(query, TestDoc.Table.All, hits, out int total);
        return Of(hits.AsSpan(0, count), total);
    }

    /// <summary>Searches the current index for the best hits only, without counting the matches.</summary>
    public static Found BestBy(string query, int capacity = 10)
    {
        var hits = new SearchHit<TestDoc>[capacity];
        int count = TestDoc.Table.Search(query, hits);
        return Of(hits.AsSpan(0, count), count);
    }

    /// <summary>Returns the ordinals of all matching records, ascending.</summary>
    public static int[] All(string query) => [.. By(query, TestDoc.TableCount).Ordinals.Order()];

    private static Found Of(Span<SearchHit<TestDoc>> hits, int total) =>
        new([.. hits.ToArray().Select(hit => hit.Record.Ordinal)], [.. hits.ToArray().Select(hit => hit.Score)], total);
}
