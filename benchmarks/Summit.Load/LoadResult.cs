namespace Summit.Load;

/// <summary>The result of a round.</summary>
/// <param name="PerSecond">The number of answers a second.</param>
/// <param name="AllocatedBytes">The bytes that the server allocates for a request.</param>
internal sealed record LoadResult(double PerSecond, double AllocatedBytes)
{
    /// <summary>Measures a round.</summary>
    public static LoadResult Measure(string address, int seconds, string? ifNoneMatch)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        (long answers, double perSecond) = Wrk.Run(address, seconds, ifNoneMatch);
        return new LoadResult(perSecond, (double)(GC.GetTotalAllocatedBytes(precise: true) - before) / answers);
    }

    /// <summary>Returns the medians of both measures.</summary>
    public static LoadResult MedianOf(IReadOnlyList<LoadResult> results) =>
        new(
            Median(results.Select(result => result.PerSecond)),
            Median(results.Select(result => result.AllocatedBytes))
        );

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
