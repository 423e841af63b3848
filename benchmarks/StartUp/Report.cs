using System.Buffers.Text;

namespace Summit.StartUp;

/// <summary>
/// Prints the answer, which must be equal for all programs, and the heap usage. Writes UTF-8 without a culture, so that
/// printing costs almost nothing.
/// </summary>
internal static class Report
{
    /// <summary>
    /// Writes the title of a record, the number of records of a speaker, and the title of the first of these records.
    /// </summary>
    /// <param name="title">The title.</param>
    /// <param name="count">The number of records of the speaker.</param>
    /// <param name="first">The title of the first record of the speaker.</param>
    /// <param name="corpus">An object that must be alive when the heap is measured.</param>
    public static void Write(ReadOnlySpan<byte> title, int count, ReadOnlySpan<byte> first, object? corpus)
    {
        long allocated = GC.GetTotalAllocatedBytes(precise: true);

        // A collection takes time: the runner requests it in a separate run, which is not timed.
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
