using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>A record that is read. Its references are resolved later, and its place in the table is known last.</summary>
/// <param name="source">What YAML gives of it.</param>
/// <param name="key">The key; empty for a record without one.</param>
/// <param name="isKept">False for a record that cannot have its key: its fields are checked, and then it is dropped.</param>
internal sealed class PendingRecord(RecordSource source, string key, bool isKept)
{
    /// <summary>What YAML gives of it.</summary>
    public RecordSource Source { get; } = source;

    /// <summary>The key; empty for a record without one.</summary>
    public string Key { get; } = key;

    /// <summary>False for a record that cannot have its key: its fields are checked, and then it is dropped.</summary>
    public bool IsKept { get; } = isKept;

    /// <summary>The table of its type.</summary>
    public RecordTable Table => Source.Table;

    /// <summary>The path of its file.</summary>
    public string Path => Source.Path;

    /// <summary>The span of its node.</summary>
    public SourceSpan Span => Source.Node.Node.Span;

    /// <summary>The record that this one is nested in, or null.</summary>
    public PendingRecord? Parent => Source.IsNested ? Source.Holder : null;

    /// <summary>The name of the record in a message.</summary>
    public string Description => Key.Length == 0 ? $"This {Table.Shape.Name}" : $"{Table.Shape.Name} '{Key}'";

    /// <summary>The values by <see cref="FieldShape.Index"/>, apart from records.</summary>
    public FieldValue[] Values { get; } = new FieldValue[source.Table.Shape.Fields.Count];

    /// <summary>The records that fields hold, by <see cref="FieldShape.Index"/>; null where the field is not given.</summary>
    public PendingRecord[]?[] Links { get; } = new PendingRecord[source.Table.Shape.Fields.Count][];
}

/// <summary>A reference, to be resolved when all records are known.</summary>
/// <param name="Record">The record that refers to another.</param>
/// <param name="Field">The field that does.</param>
/// <param name="Node">The key or alias, or a list of them.</param>
/// <param name="Items">The items of the list, where some of them may be records in place; otherwise null.</param>
internal readonly record struct PendingReference(
    PendingRecord Record,
    ReferringField Field,
    YamlNode Node,
    IReadOnlyList<ReferenceItem>? Items
);

/// <summary>An item of a list of references, or a single one.</summary>
/// <param name="Node">The node that is written there.</param>
/// <param name="IsInPlace">True where the node is the record itself.</param>
/// <param name="Record">The record in place; null if it is dropped.</param>
internal readonly record struct ReferenceItem(YamlNode Node, bool IsInPlace, PendingRecord? Record);

/// <summary>Aliases, to be registered when all keys are known.</summary>
/// <param name="Record">The record that the aliases name.</param>
/// <param name="Field">The field that gives the aliases.</param>
/// <param name="Names">The aliases.</param>
internal readonly record struct PendingAliases(
    PendingRecord Record,
    TextualField Field,
    IReadOnlyList<YamlScalar> Names
);
