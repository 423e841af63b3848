using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;

namespace Summit.Compiler.Paths;

/// <summary>
/// A condition that a node must meet to be a record: it gives a field, or gives the field a certain value.
/// </summary>
/// <param name="path">The path of the field.</param>
/// <param name="value">The exact value of the field; null for any value.</param>
public sealed class RecordCondition(DocumentPath path, string? value)
{
    /// <summary>The path of the field.</summary>
    public DocumentPath Path { get; } = path;

    /// <summary>The exact value of the field; null for any value.</summary>
    public string? Value { get; } = value;

    /// <summary>
    /// Parses a condition such as <c>kind</c> or <c>kind=Service</c>. Returns null for an empty text.
    /// </summary>
    public static RecordCondition? Parse(string where)
    {
        if (where.Length == 0)
            return null;
        (string path, string? value) = Split(where);
        return new RecordCondition(DocumentPath.Parse(path), value);
    }

    /// <summary>
    /// Returns the error in a condition, as the end of a sentence, or null if the condition is valid.
    /// </summary>
    public static string? ErrorIn(string where) => DocumentPath.ErrorIn(Split(where).Path);

    /// <summary>True if <paramref name="node"/> meets the condition.</summary>
    public bool Takes(YamlNode node) =>
        Path.ValueIn(node) is { } given
        && !YamlNode.IsNothing(given)
        && (Value is null || (given is YamlScalar scalar && ComposedText.Of(scalar.Value) == ComposedText.Of(Value)));

    private static (string Path, string? Value) Split(string where)
    {
        int equals = where.IndexOf('=');
        return equals < 0 ? (where, null) : (where.Substring(0, equals), where.Substring(equals + 1));
    }
}
