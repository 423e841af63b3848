namespace Summit.Compiler.Paths;

/// <summary>Decides by their names which files belong to a corpus.</summary>
public static class CorpusFileName
{
    private static readonly string[] YamlExtensions = [".yaml", ".yml"];

    /// <summary>Returns whether a path is that of a YAML or JSON file. JSON is a subset of YAML.</summary>
    public static bool IsOfCorpus(string path) =>
        IsYaml(path) || path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns whether a path is that of a YAML file, not of a JSON file.</summary>
    public static bool IsYaml(string path) =>
        Array.Exists(YamlExtensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
