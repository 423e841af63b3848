using Summit.Compiler.Diagnostics;

namespace Summit.Cli.Reports;

/// <summary>The help page of a diagnostic.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The title: a few words.</param>
/// <param name="Text">The page in Markdown.</param>
internal sealed record DiagnosticPage(string Id, string Title, string Text)
{
    /// <summary>Returns the page of an existing id.</summary>
    public static DiagnosticPage Of(string id)
    {
        string text = DiagnosticPages.Of(id)!;
        string heading = text.Split('\n')[0];
        return new DiagnosticPage(id, heading[(heading.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(), text);
    }
}
