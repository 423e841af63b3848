namespace Summit.Package.Tests.Harness;

/// <summary>
/// Text kept in <c>Golden</c>, so that a change is seen in a review. To write it anew after a change that is meant:
/// <c>SUMMIT_WRITE_GOLDEN=1 dotnet run --project tests/Summit.Package.Tests</c>, and read the diff.
/// </summary>
internal static class Golden
{
    /// <summary>Compares with the file of that name, or writes it.</summary>
    public static void Check(string name, string text)
    {
        string path = Path.Combine(Repository.Tests, "Golden", name);
        string actual = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("SUMMIT_WRITE_GOLDEN") == "1")
            File.WriteAllText(path, actual);
        else
            Assert.Equal(File.ReadAllText(path), actual);
    }
}
