using System.Buffers.Text;

namespace Summit.StartUp;

/// <summary>
/// What a program says at its end: the answer, which all must share, and what it has put on the heap. As UTF-8 and without
/// a culture, so that saying it costs next to nothing.
/// </summary>
internal static class Report
{
    /// <summary>Writes the answer: the title of a record, how many a speaker has, and the title of the first of them.</summary>
    /// <param name="title">The title.</param>
    /// <param name="count">How many the speaker has.</param>
    /// <param name="first">The title of the first.</param>
    /// <param name="corpus">What must be alive when the heap is measured.</param>
    public static void Write(ReadOnlySpan<byte> title, int count, ReadOnlySpan<byte> first, object? corpus)
    {
        long allocated = GC.GetTotalAllocatedBytes(precise: true);

        // Collecting takes time: the runner asks for it in a run of its own, which is not timed.
        long heap = Environment.GetEnvironmentVariable("SUMMIT_STARTUP_HEAP") is null
            ? 0
            : GC.GetTotalMemory(forceFullCollection: true);
        using Stream output = Console.OpenStandardOutput();
        output.Write(title);
        output.Write("|"u8);
        Write(output, count);
        output.Write("|"u8);
        output.Write(first);
        output.Write("\n"u8);
        Write(output, allocated);
        output.Write("\n"u8);
        Write(output, heap);
        output.Write("\n"u8);
        GC.KeepAlive(corpus);
    }

    private static void Write(Stream output, long number)
    {
        Span<byte> digits = stackalloc byte[20];
        Utf8Formatter.TryFormat(number, digits, out int length);
        output.Write(digits[..length]);
    }
}
