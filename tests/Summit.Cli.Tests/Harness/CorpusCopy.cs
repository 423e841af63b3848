namespace Summit.Cli.Tests.Harness;

/// <summary>A copy of the flagship corpus in a temporary folder, for tests that damage and check it.</summary>
internal sealed class CorpusCopy() : CorpusFolder("corpus", "*.yaml")
{
    /// <summary>The assembly with the schema.</summary>
    public static string Assembly { get; } = typeof(Helsinki.Helsinki2018).Assembly.Location;

    /// <summary>All files of the corpus.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories);

    /// <summary>Writes a file of the corpus.</summary>
    public CorpusCopy Write(string path, string text)
    {
        Put(path, text);
        return this;
    }

    /// <summary>Replaces a text, which must exist, in a file of the corpus.</summary>
    public CorpusCopy Edit(string path, string from, string to)
    {
        string text = File.ReadAllText(Path.Combine(Folder, path));
        Assert.Contains(from, text, StringComparison.Ordinal);
        return Write(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Checks the corpus against the schema of the flagship corpus.</summary>
    public ToolRun Check(params string[] options) => ToolRun.Piped(["check", Folder, "--corpus", Assembly, .. options]);

    /// <summary>Adds a project next to the corpus whose newest build has the schema, and returns its path.</summary>
    public string AddProject(string name)
    {
        string project = Path.Combine(Root, "src", name);
        string output = Path.Combine(project, "bin", "Debug", "net10.0");
        Directory.CreateDirectory(output);
        Directory.CreateDirectory(Path.Combine(Root, ".git"));
        File.WriteAllText(Path.Combine(project, $"{name}.csproj"), "<Project />");
        File.Copy(Assembly, Path.Combine(output, $"{name}.dll"));
        return project;
    }
}
