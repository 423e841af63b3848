using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>What YAML gives of a record, before the record has a key.</summary>
/// <param name="table">The table of its type.</param>
/// <param name="node">The node that is the record.</param>
/// <param name="given">The nodes that give its fields, by <see cref="FieldShape.Index"/>; null where no node does.</param>
/// <param name="path">The path of its file.</param>
/// <param name="holder">The record whose mapping holds the node, or null.</param>
internal sealed class RecordSource(
    RecordTable table,
    RecordNode node,
    YamlNode?[] given,
    string path,
    PendingRecord? holder
)
{
    /// <summary>The table of its type.</summary>
    public RecordTable Table { get; } = table;

    /// <summary>The node that is the record.</summary>
    public RecordNode Node { get; } = node;

    /// <summary>The nodes that give its fields, by <see cref="FieldShape.Index"/>; null where no node does.</summary>
    public YamlNode?[] Given { get; } = given;

    /// <summary>The path of its file.</summary>
    public string Path { get; } = path;

    /// <summary>The record whose mapping holds the node, or null.</summary>
    public PendingRecord? Holder { get; } = holder;

    /// <summary>True where the record is nested in <see cref="Holder"/>, in contrast to one in place of a reference.</summary>
    public bool IsNested { get; init; }

    /// <summary>True for a record that is made of the name in a reference alone.</summary>
    public bool IsStub { get; init; }
}
