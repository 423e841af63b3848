using System.Runtime.CompilerServices;

namespace Summit.Cli.Tests.Harness;

/// <summary>
/// Compares whole outputs with files in <c>Golden</c>. To rewrite the files after an intended change:
/// <c>SUMMIT_WRITE_GOLDEN=1 dotnet run --project tests/Summit.Cli.Tests</c>.
/// </summary>
internal static class Golden
{
    private static string Folder([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(file))!, "Golden");

    /// <summary>Asserts that an output equals the file of that name, or rewrites the file.</summary>
    public static void Assert(string name, string output)
    {
        if (GoldenFiles.AreRewritten)
            File.WriteAllText(Path.Combine(Folder(), $"{name}.txt"), output);
        else
            Xunit.Assert.Equal(
                File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", $"{name}.txt")),
                output
            );
    }
}
