using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;

namespace Summit.Compiler.Bind;

/// <summary>A YAML node that is a record.</summary>
/// <param name="Node">The node: a mapping of fields, or the value of the record's value field.</param>
/// <param name="Name">The name of the record in a mapping of records, or null.</param>
/// <param name="Around">The ancestors of the record.</param>
internal readonly record struct RecordNode(YamlNode Node, YamlScalar? Name, AncestorScope Around)
{
    /// <summary>The span for diagnostics about the whole record: its name, or else its first key.</summary>
    public SourceSpan FirstToken => Name?.Span ?? FirstTokenOf(Node);

    /// <summary>True if a part of the record could not be read, so that missing fields must not be reported.</summary>
    public bool IsPartial => Node is YamlMapping { IsPartial: true };

    private static SourceSpan FirstTokenOf(YamlNode node) =>
        node is YamlMapping { Pairs.Count: > 0 } mapping ? mapping.Pairs[0].Key.Span : node.Span;
}
