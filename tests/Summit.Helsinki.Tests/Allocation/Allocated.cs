namespace Summit.Helsinki.Tests.Allocation;

/// <summary>Measures what a query puts on the heap once everything that is made only once has been made.</summary>
internal static class Allocated
{
    private const int WarmUps = 3;

    /// <summary>The bytes that the last of several runs allocates.</summary>
    public static long Bytes(Action query)
    {
        for (int run = 0; run < WarmUps; run++)
            query();
        long before = GC.GetAllocatedBytesForCurrentThread();
        query();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
