using System.Diagnostics;
using System.Globalization;
using System.Text;
using Summit.Benchmarks.Recording;
using Summit.Ranking.Collections;
using Summit.Ranking.Evaluation;

namespace Summit.Ranking;

/// <summary>
/// Evaluates several collections and records the tables. Each collection is converted, compiled and evaluated by a
/// build of its own, because a program contains one collection.
/// </summary>
internal static class RankingRecord
{
    private const string FileName = "Ranking.md";

    /// <summary>Evaluates the collections in the subfolders of a folder, in the order of their names.</summary>
    /// <param name="folder">A folder with one folder per collection.</param>
    /// <param name="runs">The folder for the runs, with one folder per collection; null if none are written.</param>
    public static void Write(string folder, string? runs)
    {
        var content = new StringBuilder($"# Ranking on test collections\n\n{Protocol.Text}\n");
        foreach (string collection in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(collection);
            CollectionYaml.Write(TestCollection.Read(collection));
            string table = Evaluate(collection, runs is null ? null : Path.Combine(Path.GetFullPath(runs), name));
            Console.WriteLine($"{name}: {table}");
            content.Append(CultureInfo.InvariantCulture, $"\n## {name}\n\n{table}");
        }

        new Record(isKept: true).Write(FileName, content.ToString());
    }

    /// <summary>Builds the converted collection, beside this program's own output, and runs the evaluation.</summary>
    private static string Evaluate(string collection, string? runs)
    {
        string[] arguments =
        [
            "run",
            "-c",
            "Release",
            "-v",
            "quiet",
            "--project",
            Path.Combine(RepositoryFolder.Benchmarks, "Summit.Ranking"),
            "-p:IsRecorded=true",
            "--",
            "evaluate",
            Path.GetFullPath(collection),
            .. runs is null ? Array.Empty<string>() : [runs],
        ];
        using Process process = Process.Start(
            new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true }
        )!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"The evaluation of {collection} failed: {output}");
    }
}
