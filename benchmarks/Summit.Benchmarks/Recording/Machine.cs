using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Environments;

namespace Summit.Benchmarks.Recording;

/// <summary>Describes the machine of a result, without its name.</summary>
internal static class Machine
{
    private const string CpuInfo = "/proc/cpuinfo";

    /// <summary>Today's date and the processor, as a folder name.</summary>
    public static string FolderName
    {
        get
        {
            string date = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            IEnumerable<string> words = Processor
                .ToLowerInvariant()
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit)))
                .Where(word => word.Length > 0);
            return $"{date}-{string.Join('-', words)}";
        }
    }

    /// <summary>The operating system, the processor, the runtime and its vector support.</summary>
    public static string Description =>
        $"""
            {string.Join('\n', HostEnvironmentInfo.GetCurrent().ToFormattedString())}
            {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, {Vectors}
            """;

    private static string Vectors =>
        Vector512.IsHardwareAccelerated ? "Vector512"
        : Vector256.IsHardwareAccelerated ? "Vector256"
        : "Vector128";

    private static string Processor =>
        (
            File.Exists(CpuInfo)
                ? File.ReadLines(CpuInfo)
                    .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
                : null
        )
            ?.Split(':')[^1]
            .Trim()
        ?? RuntimeInformation.ProcessArchitecture.ToString();
}
