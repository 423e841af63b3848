using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Parse;

/// <summary>What a YAML text holds.</summary>
/// <param name="Documents">The roots of its documents; of a malformed text, what could be read.</param>
/// <param name="Diagnostics">What is malformed.</param>
internal sealed record YamlContent(IReadOnlyList<YamlNode> Documents, EquatableArray<DiagnosticSpec> Diagnostics)
{
    /// <summary>The tags that Summit does not know.</summary>
    public EquatableArray<DiagnosticSpec> UnknownTags { get; init; }

    /// <summary>True where a part of it could not be read.</summary>
    public bool IsMalformed { get; } = Diagnostics.Any(item => DiagnosticCatalogue.InfoOf(item).IsError);
}
