using System.Diagnostics;
using System.Globalization;
using System.Text;
using Summit.Benchmarks.Recording;

namespace Summit.Benchmarks.Builds;

/// <summary>
/// How the build of a corpus grows with it: time, peak memory and the size of the assembly, for synthetic corpora of a hundred
/// to a hundred thousand records. Each is a process tree of its own, without the compiler server, measured by GNU time.
/// </summary>
internal static class BuildCurve
{
    private const string Time = "/usr/bin/time";

    private static readonly int[] Sizes = [100, 1_000, 10_000, 100_000];

    private static readonly string Project = Path.Combine(RepositoryFolder.Benchmarks, "Summit.Synthetic.Corpus");

    /// <summary>Builds every size and writes what that took.</summary>
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
            // Once for what it refers to and the YAML, which are not what is measured; then the compiling alone.
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

    /// <summary>Builds the corpus of a size, and returns its elapsed and its user seconds, and its peak in KB.</summary>
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
