namespace Summit.Browser.Roots;

/// <summary>
/// Code as a corpus may contain beside its schema: an initialiser that reads an environment variable and writes a file.
/// The trimmer keeps what this code uses.
/// </summary>
internal static class OwnCode
{
    private const string Variable = "SUMMIT_ROOTS";

    /// <summary>Leaves a trace that the assembly is loaded.</summary>
    public static void Trace()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path)
            File.WriteAllText(path, "");
    }
}
