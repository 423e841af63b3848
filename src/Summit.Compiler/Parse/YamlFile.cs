using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Parse;

/// <summary>A parsed file. Two are equal when path and text are.</summary>
/// <param name="path">The path as the host gives it, with <c>/</c>.</param>
/// <param name="text">The whole text.</param>
/// <param name="documents">The roots of its documents; of a malformed file, what could be read.</param>
/// <param name="diagnostics">What is malformed.</param>
public sealed class YamlFile(
    string path,
    string text,
    IReadOnlyList<YamlNode> documents,
    EquatableArray<DiagnosticSpec> diagnostics) : IEquatable<YamlFile>
{
    private readonly string _text = text;

    /// <summary>The path as the host gives it, with <c>/</c>.</summary>
    public string Path { get; } = path;

    /// <summary>The roots of its documents; of a malformed file, what could be read.</summary>
    public IReadOnlyList<YamlNode> Documents { get; } = documents;

    /// <summary>What is malformed.</summary>
    public EquatableArray<DiagnosticSpec> Diagnostics { get; } = diagnostics;

    /// <summary>True where a part of it could not be read.</summary>
    public bool IsMalformed { get; } = diagnostics.Any(item => DiagnosticCatalogue.InfoOf(item).IsError);

    /// <inheritdoc/>
    public bool Equals(YamlFile? other) => other is not null && Path == other.Path && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as YamlFile);

    /// <inheritdoc/>
    public override int GetHashCode() => Path.GetHashCode() ^ _text.Length;
}
