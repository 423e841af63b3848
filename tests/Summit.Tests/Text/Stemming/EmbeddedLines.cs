namespace Summit.Tests.Text.Stemming;

/// <summary>The lines of a file in the test assembly.</summary>
internal static class EmbeddedLines
{
    /// <summary>Returns the lines of a file.</summary>
    public static string[] Of(string name)
    {
        using Stream stream = typeof(EmbeddedLines).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
