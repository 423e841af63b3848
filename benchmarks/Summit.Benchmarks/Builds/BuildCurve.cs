using System.Diagnostics;
using System.Globalization;
using System.Text;
using Summit.Benchmarks.Recording;

namespace Summit.Benchmarks.Builds;

/// <summary>
/// Measures how the build of a corpus grows: time, peak memory and assembly size, for synthetic corpora of 100 to
/// 100,000 records. Each build is a separate process tree without the compiler server, measured by GNU time.
/// </summary>
internal static class BuildCurve
{
    private const string Time = "/usr/bin/time";

    private static readonly int[] Sizes = [100, 1_000, 10_000, 100_000];

    private static readonly string Project = Path.Combine(RepositoryFolder.Benchmarks, "Summit.Synthetic.Corpus");

    /// <summary>Builds every size and writes the measurements.</summary>
    public static void Run(Record record)
    {
        if (!File.Exists(Time))
            throw new PlatformNotSupportedException(
                $"The build is measured by {Time}, which is not there: install GNU time."
            );

        var table = new StringBuilder(
            $"""
            {Machine.Description}

            | records | elapsed s | user s | peak MB | assembly bytes |
            |---:|---:|---:|---:|---:|

            """
        );
        foreach (int records in Sizes)
        {
            // The first build compiles the references and generates the YAML, which is not measured. The second build
            // only compiles.
            Build(records);
            File.Delete(Assembly(records, "obj"));
            string[] taken = Build(records).Split(' ');
            long peak = long.Parse(taken[2], CultureInfo.InvariantCulture) / 1024;
            table.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {records} | {taken[0]} | {taken[1]} | {peak} | {new FileInfo(Assembly(records, "bin")).Length} |"
            );
        }

        record.Write("CorpusBuild.md", table.ToString());
    }

    private static string Assembly(int records, string folder) =>
        Path.Combine(Project, folder, $"{records}", "Release", "net10.0", $"Summit.Synthetic.Corpus{records}.dll");

    /// <summary>
    /// Builds the corpus of a size, and returns the elapsed seconds, the user seconds, and the peak memory in KB.
    /// </summary>
    private static string Build(int records)
    {
        string measured = Path.Combine(RepositoryFolder.Artifacts, "build.txt");
        Directory.CreateDirectory(RepositoryFolder.Artifacts);
        string[] arguments =
        [
            "-f",
            "%e %U %M",
            "-o",
            measured,
            "dotnet",
            "build",
            Project,
            "-c",
            "Release",
            $"-p:Records={records}",
            "-p:UseSharedCompilation=false",
            "-m:1",
            "-nodeReuse:false",
            "-v:quiet",
        ];
        using Process process = Process.Start(new ProcessStartInfo(Time, arguments))!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{Time} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        return File.ReadAllText(measured).Trim();
    }
}
