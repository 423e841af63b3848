using Summit.Catalog.Notation;

namespace Summit.Cli.Completion;

/// <summary>The completion scripts for shells, each a file in this folder.</summary>
internal static class CompletionScript
{
    /// <summary>Returns the script for <paramref name="shell"/>.</summary>
    public static string Of(Shell shell)
    {
        using Stream script = typeof(CompletionScript).Assembly.GetManifestResourceStream(
            $"summit.{ValueText.Of(shell)}"
        )!;
        using var reader = new StreamReader(script);
        return reader.ReadToEnd();
    }
}
