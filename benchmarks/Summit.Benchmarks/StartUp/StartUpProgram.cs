using System.Diagnostics;
using System.Globalization;
using System.Text;
using Summit.Benchmarks.Recording;

namespace Summit.Benchmarks.StartUp;

/// <summary>A program whose start is measured, with its arguments.</summary>
/// <param name="Name">The folder under <c>benchmarks/StartUp</c>, or what it is called in the report.</param>
/// <param name="Corpus">What it reads.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record StartUpProgram(string Name, string Corpus, params string[] Arguments)
{
    /// <summary>What stands for the corpus of a program that reads none.</summary>
    public const string NoCorpus = "none";

    /// <summary>The configuration that this program was built in, and those with it.</summary>
    public static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>The file to run, where it is not the one that was built.</summary>
    public string? Published { get; init; }

    /// <summary>What the file of a program is called.</summary>
    public static string FileName(string name) =>
        $"Summit.StartUp.{name}" + (OperatingSystem.IsWindows() ? ".exe" : "");

    /// <summary>Runs it once.</summary>
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

/// <summary>What a run of a program gave.</summary>
/// <param name="Answer">What it answered.</param>
/// <param name="Milliseconds">From before the process to after its end.</param>
/// <param name="AllocatedBytes">What it put on the heap until it had the answer.</param>
/// <param name="HeapBytes">What of that was alive then; 0 where it was not asked for.</param>
internal sealed record StartUpRun(string Answer, double Milliseconds, long AllocatedBytes, long HeapBytes);
