namespace Summit;

/// <summary>Measures what a call puts on the heap. One file, which the tests that measure compile.</summary>
internal static class AllocatedBytes
{
    private const int Attempts = 20;

    /// <summary>
    /// The fewest bytes of several calls, after one that makes what is made once: a collection counts the rest of a thread's
    /// allocation buffer as used, while a call that allocates does so every time.
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
