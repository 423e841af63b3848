namespace Summit.Package.Tests.Harness;

/// <summary>
/// Compares text with a file in <c>Golden</c>, so that a review shows every change. To rewrite the file after an
/// intended change: <c>SUMMIT_WRITE_GOLDEN=1 dotnet run --project tests/Summit.Package.Tests</c>.
/// </summary>
internal static class Golden
{
    /// <summary>Compares text with the file of that name, or writes the file.</summary>
    public static void Check(string name, string text)
    {
        string path = Path.Combine(Repository.Tests, "Golden", name);
        string actual = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (GoldenFiles.AreRewritten)
            File.WriteAllText(path, actual);
        else
            Assert.Equal(File.ReadAllText(path), actual);
    }
}
