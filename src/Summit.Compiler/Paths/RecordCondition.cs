using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;

namespace Summit.Compiler.Paths;

/// <summary>Which mappings are records: those that give a field, or give it a value.</summary>
/// <param name="path">The path of the field.</param>
/// <param name="value">Its value, letter by letter; null for any.</param>
public sealed class RecordCondition(DocumentPath path, string? value)
{
    /// <summary>The path of the field.</summary>
    public DocumentPath Path { get; } = path;

    /// <summary>Its value, letter by letter; null for any.</summary>
    public string? Value { get; } = value;

    /// <summary>Reads <c>kind</c>, or <c>kind=Service</c>; null where there is nothing to read.</summary>
    public static RecordCondition? Parse(string where)
    {
        if (where.Length == 0)
            return null;
        (string path, string? value) = Split(where);
        return new RecordCondition(DocumentPath.Parse(path), value);
    }

    /// <summary>What is wrong with it, as the end of a sentence; null if nothing is.</summary>
    public static string? ErrorIn(string where) => DocumentPath.ErrorIn(Split(where).Path);

    /// <summary>True for a node that is a record.</summary>
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
