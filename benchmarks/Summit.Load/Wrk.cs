using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Summit.Load;

/// <summary>Runs wrk, a program that sends requests over kept connections as fast as they are answered.</summary>
internal static partial class Wrk
{
    private const int Connections = 16;

    /// <summary>Whether wrk is installed.</summary>
    public static bool IsInstalled =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "wrk")));

    /// <summary>Sends requests, and returns the number of answers and of answers a second.</summary>
    public static (long Answers, double PerSecond) Run(string address, int seconds, string? ifNoneMatch)
    {
        string[] header = ifNoneMatch is null ? [] : ["-H", $"If-None-Match: {ifNoneMatch}"];
        string[] arguments = ["-t1", $"-c{Connections}", $"-d{seconds}s", .. header, address];
        using Process process = Process.Start(
            new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true }
        )!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0 || output.Contains("Non-2xx", StringComparison.Ordinal))
            throw new InvalidOperationException($"wrk {address}: {output}");
        return (
            long.Parse(Answers().Match(output).Groups[1].Value, CultureInfo.InvariantCulture),
            double.Parse(Rate().Match(output).Groups[1].Value, CultureInfo.InvariantCulture)
        );
    }

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Answers();

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();
}
