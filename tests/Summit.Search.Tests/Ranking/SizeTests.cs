using Summit.Search.Tests.Harness;
using Summit.Search.Tests.Reference;

namespace Summit.Search.Tests.Ranking;

/// <summary>
/// Compares the engine with the reference for corpora whose sizes are near the bounds of vectors and windows.
/// </summary>
public static class SizeTests
{
    private const int Capacity = 10;

    /// <summary>Numbers of records, of words per text, and of fields.</summary>
    public static TheoryData<int, int, int> Sizes =>
        new()
        {
            { 0, 40, 1 },
            { 1, 40, 1 },
            { 63, 40, 2 },
            { 64, 40, 1 },
            { 1000, 40, 3 },
            { 8191, 10, 1 },
            { 8192, 10, 1 },
            { 8193, 10, 2 },
            { 20_000, 8, 1 },
            { 41_000, 3, 1 },
            // Positions of 8, 16 and 32 bits.
            { 40, 30, 1 },
            { 40, 3000, 2 },
            { 3, 40_000, 1 },
        };

    [Theory]
    [MemberData(nameof(Sizes))]
    public static void Every_kind_of_query_agrees(int count, int words, int fields)
    {
        DocSet set = ZipfDocs.Make(count, words, fields);
        StoredIndex.Use(set);
        var reference = new ReferenceSearch(new ReferenceIndex(set));
        foreach (ReferencePart[] query in ZipfQueries.OfEveryKind(new Random(count), fields))
            Agreement.Assert(reference.Run(query), ReferencePart.Text(query, set.Fields));
    }

    [Theory]
    [InlineData(1000, 40, 1)]
    [InlineData(1000, 40, 3)]
    [InlineData(9000, 10, 1)]
    [InlineData(9000, 10, 4)]
    public static void The_best_ten_equal_those_of_the_reference(int count, int words, int fields) =>
        Assert.InRange(Math.Round(Overlaps(count, words, fields).Average(), 6), 0.995, 1);

    private static IEnumerable<double> Overlaps(int count, int words, int fields)
    {
        DocSet set = ZipfDocs.Make(count, words, fields);
        StoredIndex.Use(set);
        var reference = new ReferenceSearch(new ReferenceIndex(set));
        return
        [
            .. ZipfQueries
                .Ranked(new Random(count), 200)
                .Select(query =>
                    Overlap(Found.By(ReferencePart.Text(query, set.Fields), Capacity), reference.Run(query))
                ),
        ];
    }

    /// <summary>
    /// Returns the share of the hits whose reference score is at least the last of the reference's best scores.
    /// </summary>
    private static double Overlap(Found found, SortedDictionary<int, double> expected)
    {
        double[] best = [.. expected.Values.OrderDescending().Take(Capacity)];
        Assert.Equal(best.Length, found.Ordinals.Length);
        return best.Length == 0
            ? 1
            : found.Ordinals.Count(doc => expected[doc] >= best[^1] * (1 - 1e-9)) / (double)best.Length;
    }
}
