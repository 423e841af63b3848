using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Parse;

/// <summary>The content of a YAML text.</summary>
/// <param name="Documents">The roots of the documents. For a malformed text, the parts that could be read.</param>
/// <param name="Diagnostics">The errors and warnings about the YAML itself.</param>
internal sealed record YamlContent(IReadOnlyList<YamlNode> Documents, EquatableArray<DiagnosticSpec> Diagnostics)
{
    /// <summary>The diagnostics of unknown tags.</summary>
    public EquatableArray<DiagnosticSpec> UnknownTags { get; init; }

    /// <summary>True if a part of the text could not be read.</summary>
    public bool IsMalformed { get; } = Diagnostics.Any(item => DiagnosticCatalogue.InfoOf(item).IsError);
}
