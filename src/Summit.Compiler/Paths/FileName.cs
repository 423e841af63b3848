namespace Summit.Compiler.Paths;

/// <summary>Extracts the names of files from their paths.</summary>
internal static class FileName
{
    /// <summary>Returns the name of a file without its folders and extension.</summary>
    public static string WithoutExtension(string path)
    {
        string name = path.Substring(path.LastIndexOf('/') + 1);
        int dot = name.LastIndexOf('.');
        return dot < 0 ? name : name.Substring(0, dot);
    }
}
