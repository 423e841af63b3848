namespace Summit.Generator;

/// <summary>Finds the files of a corpus by their paths, without touching the disk.</summary>
internal static class CorpusFolder
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>True for the path of a YAML file, or of a JSON file, which is YAML too.</summary>
    public static bool IsYaml(string path) =>
        Array.Exists(Extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>The corpus folder, which the schema gives relative to the project.</summary>
    public static string Resolve(string project, string folder) =>
        Normalise(project.Length == 0 ? folder : $"{project}/{folder}");

    /// <summary>A path with <c>/</c> between its parts, without empty ones, <c>.</c> and <c>..</c>.</summary>
    public static string Normalise(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or ".."))
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or ".") || (part.Length == 0 && parts.Count == 0))
                parts.Add(part);
        }

        return string.Join("/", parts);
    }
}
