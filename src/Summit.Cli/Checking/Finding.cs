using Summit.Cli.Files;
using Summit.Compiler.Diagnostics;

namespace Summit.Cli.Checking;

/// <summary>A diagnostic with its severity in a project.</summary>
/// <param name="Spec">The diagnostic and its span.</param>
/// <param name="Severity">Its severity in this project.</param>
internal sealed record Finding(DiagnosticSpec Spec, Severity Severity)
{
    /// <summary>The id, such as <c>SUM0014</c>.</summary>
    public string Id => Spec.Id;

    /// <summary>The title: a few words.</summary>
    public string Title => DiagnosticCatalogue.InfoOf(Spec).Title;

    /// <summary>The message: what is wrong and how to fix it.</summary>
    public string Message => DiagnosticCatalogue.MessageOf(Spec);

    /// <summary>The span in the file.</summary>
    public SourceSpan Span => Spec.Span;

    /// <summary>The severity as it is written in output.</summary>
    public string SeverityName =>
        Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };

    /// <summary>
    /// The path of the file with <c>/</c>, relative to the current folder if the file is inside it, otherwise absolute.
    /// </summary>
    public string Path => ShownPath.Of(Spec.Path);
}
