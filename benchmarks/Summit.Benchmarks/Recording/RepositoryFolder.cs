namespace Summit.Benchmarks.Recording;

/// <summary>Finds the folders of the repository that contains this program.</summary>
internal static class RepositoryFolder
{
    /// <summary>The folder <c>benchmarks</c>.</summary>
    public static string Benchmarks { get; } = Find();

    /// <summary>The folder <c>corpus</c>.</summary>
    public static string Corpus => Path.Combine(Path.GetDirectoryName(Benchmarks)!, "corpus");

    /// <summary>A folder for temporary output, which Git ignores.</summary>
    public static string Artifacts => Path.Combine(Benchmarks, "artifacts");

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (
                Directory.Exists(Path.Combine(folder.FullName, "StartUp"))
                && Directory.Exists(Path.Combine(folder.FullName, "Summit.Benchmarks"))
            )
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The benchmarks must run from the folder they were built in.");
    }
}
