namespace Summit;

/// <summary>Measures the heap allocations of a call. Test projects compile this file.</summary>
internal static class AllocatedBytes
{
    private const int Attempts = 20;

    /// <summary>
    /// Returns the fewest bytes that one of several calls allocates, after a first call that initialises caches. A
    /// garbage collection counts the rest of a thread's allocation buffer as used; a call that allocates does so every
    /// time.
    /// </summary>
    public static long Of(Action call)
    {
        call();
        long fewest = long.MaxValue;
        for (int attempt = 0; attempt < Attempts && fewest > 0; attempt++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            call();
            fewest = Math.Min(fewest, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return fewest;
    }
}
