using Summit.Cli.Notation;

namespace Summit.Cli.Completion;

/// <summary>The scripts that wire the completion of the tool into shells. Each is a file beside this one.</summary>
internal static class CompletionScript
{
    /// <summary>The script for <paramref name="shell"/>.</summary>
    public static string Of(Shell shell)
    {
        using Stream script = typeof(CompletionScript).Assembly.GetManifestResourceStream(
            $"summit.{ValueText.Of(shell)}"
        )!;
        using var reader = new StreamReader(script);
        return reader.ReadToEnd();
    }
}
