namespace Summit.Benchmarks.Recording;

/// <summary>
/// Stores raw results in <c>benchmarks/record/&lt;date&gt;-&lt;processor&gt;/</c>, or in a folder that Git ignores.
/// </summary>
/// <param name="isKept">True for a result that will be committed.</param>
internal sealed class Record(bool isKept)
{
    private readonly string _folder = isKept
        ? Path.Combine(RepositoryFolder.Benchmarks, "record", Machine.FolderName)
        : RepositoryFolder.Artifacts;

    /// <summary>Writes a result and prints its path.</summary>
    public void Write(string name, string content)
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, name), content.ReplaceLineEndings("\n"));
        Console.WriteLine($"Written: {Path.GetRelativePath(RepositoryFolder.Benchmarks, Path.Combine(_folder, name))}");
    }

    /// <summary>
    /// Copies the tables of the last run of BenchmarkDotNet, but not its log, which contains folder names of the
    /// machine.
    /// </summary>
    public void KeepReports(string artifacts)
    {
        string results = Path.Combine(artifacts, "results");
        if (!isKept || !Directory.Exists(results))
            return;
        foreach (string report in Directory.EnumerateFiles(results, "*-report*"))
            Write(
                Path.GetFileName(report).Replace("Summit.Benchmarks.", "", StringComparison.Ordinal),
                File.ReadAllText(report)
            );
    }
}
