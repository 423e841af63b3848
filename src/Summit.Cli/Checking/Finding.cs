using Summit.Compiler.Diagnostics;

namespace Summit.Cli.Checking;

/// <summary>A diagnostic as people are told of it.</summary>
/// <param name="Spec">Which one, and where.</param>
/// <param name="Severity">How grave it is in this project.</param>
internal sealed record Finding(DiagnosticSpec Spec, Severity Severity)
{
    /// <summary>The id, such as <c>SUM0014</c>.</summary>
    public string Id => Spec.Id;

    /// <summary>What it is, in a few words.</summary>
    public string Title => DiagnosticCatalogue.InfoOf(Spec).Title;

    /// <summary>What is wrong and what to do, in a sentence.</summary>
    public string Message => DiagnosticCatalogue.MessageOf(Spec);

    /// <summary>Where it stands in its file.</summary>
    public SourceSpan Span => Spec.Span;

    /// <summary>The severity as it is written.</summary>
    public string SeverityName =>
        Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };

    /// <summary>The file, relative to the folder that the tool is run in where it lies there, and absolute elsewhere; with <c>/</c>.</summary>
    public string Path
    {
        get
        {
            string relative = System
                .IO.Path.GetRelativePath(Environment.CurrentDirectory, Spec.Path)
                .Replace('\\', '/');
            return relative.StartsWith("../", StringComparison.Ordinal) ? Spec.Path : relative;
        }
    }
}
