using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;

namespace Summit.Compiler.Bind;

/// <summary>A node that is a record.</summary>
/// <param name="Node">What gives its fields: a mapping, or the value of one of them.</param>
/// <param name="Name">The name it has in a mapping of records, or null.</param>
/// <param name="Around">What is around it.</param>
internal readonly record struct RecordNode(YamlNode Node, YamlScalar? Name, AncestorScope Around)
{
    /// <summary>Where a diagnostic about the whole record stands.</summary>
    public SourceSpan FirstToken => Name?.Span ?? FirstTokenOf(Node);

    /// <summary>True where a part of it could not be read, so that nothing can be said of what it lacks.</summary>
    public bool IsPartial => Node is YamlMapping { IsPartial: true };

    private static SourceSpan FirstTokenOf(YamlNode node) =>
        node is YamlMapping { Pairs.Count: > 0 } mapping ? mapping.Pairs[0].Key.Span : node.Span;
}
