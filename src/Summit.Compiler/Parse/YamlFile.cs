using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Parse;

/// <summary>
/// A YAML file. It is parsed once, when its content is first used. Parsing is deferred because a source generator
/// receives files one by one, and parsing them together in parallel is faster. Two files are equal if their paths and
/// texts are.
/// </summary>
/// <param name="path">The path as the host gives it, with <c>/</c> as the separator.</param>
/// <param name="text">The whole text.</param>
public sealed class YamlFile(string path, string text) : IEquatable<YamlFile>
{
    private readonly string _text = text;
    private readonly Lazy<YamlContent> _content = new(() => YamlParser.Read(path, text));

    /// <summary>The path as the host gives it, with <c>/</c> as the separator.</summary>
    public string Path { get; } = path;

    /// <summary>The roots of the documents. For a malformed file, the parts that could be read.</summary>
    public IReadOnlyList<YamlNode> Documents => _content.Value.Documents;

    /// <summary>The errors and warnings about the YAML itself.</summary>
    public EquatableArray<DiagnosticSpec> Diagnostics => _content.Value.Diagnostics;

    /// <summary>The diagnostics of unknown tags. They are reported only if a table reads the file.</summary>
    public EquatableArray<DiagnosticSpec> UnknownTags => _content.Value.UnknownTags;

    /// <summary>True if a part of the file could not be read.</summary>
    public bool IsMalformed => _content.Value.IsMalformed;

    /// <summary>Parses the file unless it is already parsed. Never throws. The method is thread-safe.</summary>
    public void Parse() => _ = _content.Value;

    /// <inheritdoc/>
    public bool Equals(YamlFile? other) => other is not null && Path == other.Path && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as YamlFile);

    /// <inheritdoc/>
    public override int GetHashCode() => Path.GetHashCode() ^ _text.Length;
}
