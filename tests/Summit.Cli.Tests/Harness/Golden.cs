namespace Summit.Cli.Tests.Harness;

/// <summary>Answers as whole files, in the folder <c>Golden</c>.</summary>
internal static class Golden
{
    /// <summary>Asserts that an answer is as written; with <c>SUMMIT_GOLDEN</c> set to a folder, writes it there.</summary>
    public static void Assert(string name, string output)
    {
        if (Environment.GetEnvironmentVariable("SUMMIT_GOLDEN") is { Length: > 0 } folder)
            File.WriteAllText(Path.Combine(folder, $"{name}.txt"), output);
        else
            Xunit.Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", $"{name}.txt")), output);
    }
}
