using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>The nodes of a record, before its key is known.</summary>
/// <param name="table">The table of the record's type.</param>
/// <param name="node">The node that is the record.</param>
/// <param name="fieldNodes">
/// The nodes of the fields, by <see cref="FieldShape.Index"/>; null for a field without a node.
/// </param>
/// <param name="path">The path of the record's file.</param>
/// <param name="holder">The record whose mapping contains the node, or null.</param>
internal sealed class RecordSource(
    RecordTable table,
    RecordNode node,
    YamlNode?[] fieldNodes,
    string path,
    PendingRecord? holder
)
{
    /// <summary>The table of the record's type.</summary>
    public RecordTable Table { get; } = table;

    /// <summary>The node that is the record.</summary>
    public RecordNode Node { get; } = node;

    /// <summary>The nodes of the fields, by <see cref="FieldShape.Index"/>; null for a field without a node.</summary>
    public YamlNode?[] FieldNodes { get; } = fieldNodes;

    /// <summary>The path of the record's file.</summary>
    public string Path { get; } = path;

    /// <summary>The record whose mapping contains the node, or null.</summary>
    public PendingRecord? Holder { get; } = holder;

    /// <summary>
    /// True if the record is nested in <see cref="Holder"/>; false if it is top-level or written in place of a
    /// reference.
    /// </summary>
    public bool IsNested { get; init; }

    /// <summary>True for a record that exists only because an unresolved reference names it.</summary>
    public bool IsStub { get; init; }
}
