namespace Summit.Generator;

/// <summary>Identifies the files of a corpus by their paths. No method accesses the disk.</summary>
internal static class CorpusFolder
{
    /// <summary>
    /// Returns the full path of the corpus folder. The schema gives the folder relative to the project.
    /// </summary>
    public static string Resolve(string project, string folder) =>
        Normalise(project.Length == 0 ? folder : $"{project}/{folder}");

    /// <summary>Returns a path with <c>/</c> as separator, without empty parts, <c>.</c> and <c>..</c>.</summary>
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
