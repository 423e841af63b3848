namespace Summit.Cli.Tests.Harness;

/// <summary>
/// A copy of the sample of a collection that was not written for Summit. Tests can check, format and inspect it.
/// </summary>
internal sealed class CollectionCopy : CorpusFolder
{
    private readonly string _corpus;

    /// <param name="name">The folder of the collection among the fixtures.</param>
    /// <param name="folder">The folder of its corpus.</param>
    /// <param name="corpus">Its corpus class.</param>
    public CollectionCopy(string name, string folder, string corpus)
        : base(Path.Combine("tests/Summit.Generator.Tests/Fixtures/Collections", name, folder), "*") =>
        _corpus = $"{typeof(Collections.Conferences.Conferences).Assembly.Location}#{corpus}";

    /// <summary>The collections.</summary>
    public static TheoryData<string, string, string> All =>
        new()
        {
            { "Conferences", "data", "Conferences" },
            { "Landscape", "landscape", "Cloud" },
            { "Legislators", "congress-legislators", "Congress" },
            { "Rules", "sigma", "Detection" },
        };

    public static CollectionCopy Of(string name)
    {
        (string _, string folder, string corpus) = All.Select(row => row.Data).Single(data => data.Item1 == name);
        return new CollectionCopy(name, folder, corpus);
    }

    /// <summary>Writes a file of the corpus.</summary>
    public void Write(string path, string text) => Put(path, text);

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Runs a command on the folder.</summary>
    public ToolRun Run(string command, params string[] options) =>
        ToolRun.Piped([command, Folder, "--corpus", _corpus, .. options]);
}
