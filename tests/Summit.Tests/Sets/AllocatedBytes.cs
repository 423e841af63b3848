namespace Summit.Tests.Sets;

/// <summary>Measures what a query puts on the heap.</summary>
internal static class AllocatedBytes
{
    private const int Attempts = 8;

    /// <summary>
    /// The fewest bytes of some runs: a collection that another test causes is booked on whichever thread it meets, while a query
    /// that allocates does so every time.
    /// </summary>
    public static long Of(Action query)
    {
        query();
        long fewest = long.MaxValue;
        for (int attempt = 0; attempt < Attempts && fewest > 0; attempt++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            query();
            fewest = Math.Min(fewest, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return fewest;
    }
}
