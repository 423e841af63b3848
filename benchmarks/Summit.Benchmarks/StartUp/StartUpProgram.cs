using System.Diagnostics;
using System.Globalization;
using System.Text;
using Summit.Benchmarks.Recording;

namespace Summit.Benchmarks.StartUp;

/// <summary>A program whose start is measured, with its arguments.</summary>
/// <param name="Name">The folder below <c>benchmarks/StartUp</c>, or the name in the report.</param>
/// <param name="Corpus">The corpus that the program reads.</param>
/// <param name="Arguments">The arguments of the program.</param>
internal sealed record StartUpProgram(string Name, string Corpus, params string[] Arguments)
{
    /// <summary>The corpus of a program that reads none.</summary>
    public const string NoCorpus = "none";

    /// <summary>The build configuration of this program, which the measured programs share.</summary>
    public static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>The path of the published file; null to run the built file.</summary>
    public string? Published { get; init; }

    /// <summary>Returns the file name of a program.</summary>
    public static string FileName(string name) =>
        $"Summit.StartUp.{name}" + (OperatingSystem.IsWindows() ? ".exe" : "");

    /// <summary>Runs the program once.</summary>
    public StartUpRun Run(bool withHeap = false)
    {
        var start = new ProcessStartInfo(Published ?? Built(), Arguments)
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        if (withHeap)
            start.Environment["SUMMIT_STARTUP_HEAP"] = "1";

        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(begin);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{Name} ended with {process.ExitCode}.");

        string[] lines = output.Split('\n');
        return new StartUpRun(
            lines[0],
            elapsed.TotalMilliseconds,
            long.Parse(lines[1], CultureInfo.InvariantCulture),
            long.Parse(lines[2], CultureInfo.InvariantCulture)
        );
    }

    private string Built() =>
        Path.Combine(RepositoryFolder.Benchmarks, "StartUp", Name, "bin", Configuration, "net10.0", FileName(Name));
}

/// <summary>The result of a run of a program.</summary>
/// <param name="Answer">The answer of the program.</param>
/// <param name="Milliseconds">The time from before the start of the process to after its end.</param>
/// <param name="AllocatedBytes">The bytes that the program allocated until it had the answer.</param>
/// <param name="HeapBytes">The bytes that were alive then; 0 if not requested.</param>
internal sealed record StartUpRun(string Answer, double Milliseconds, long AllocatedBytes, long HeapBytes);
