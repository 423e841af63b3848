using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Parse;

/// <summary>
/// A file of YAML. It is parsed once, when its content is first asked for, by whichever thread asks: a generator takes files one
/// after the other, and they are all parsed at the same time when they are compiled. Two are equal when path and text are.
/// </summary>
/// <param name="path">The path as the host gives it, with <c>/</c>.</param>
/// <param name="text">The whole text.</param>
public sealed class YamlFile(string path, string text) : IEquatable<YamlFile>
{
    private readonly string _text = text;
    private readonly Lazy<YamlContent> _content = new(() => YamlParser.Read(path, text));

    /// <summary>The path as the host gives it, with <c>/</c>.</summary>
    public string Path { get; } = path;

    /// <summary>The roots of its documents; of a malformed file, what could be read.</summary>
    public IReadOnlyList<YamlNode> Documents => _content.Value.Documents;

    /// <summary>What is malformed.</summary>
    public EquatableArray<DiagnosticSpec> Diagnostics => _content.Value.Diagnostics;

    /// <summary>The tags that Summit does not know, which a table that reads the file reports.</summary>
    public EquatableArray<DiagnosticSpec> UnknownTags => _content.Value.UnknownTags;

    /// <summary>True where a part of it could not be read.</summary>
    public bool IsMalformed => _content.Value.IsMalformed;

    /// <summary>Parses it, if that has not been done; never throws.</summary>
    public void Parse() => _ = _content.Value;

    /// <inheritdoc/>
    public bool Equals(YamlFile? other) => other is not null && Path == other.Path && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as YamlFile);

    /// <inheritdoc/>
    public override int GetHashCode() => Path.GetHashCode() ^ _text.Length;
}
