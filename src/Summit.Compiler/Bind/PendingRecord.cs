using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// A record with its key and values, before its references are resolved and its position in the table is known.
/// </summary>
/// <param name="source">The nodes of the record.</param>
/// <param name="key">The key; empty for a record without a key.</param>
/// <param name="isKept">
/// False for a record that cannot be in its table, for example because its key is taken. Its fields are still checked.
/// </param>
internal sealed class PendingRecord(RecordSource source, string key, bool isKept)
{
    /// <summary>The nodes of the record.</summary>
    public RecordSource Source { get; } = source;

    /// <summary>The key; empty for a record without a key.</summary>
    public string Key { get; } = key;

    /// <summary>
    /// False for a record that cannot be in its table, for example because its key is taken. Its fields are still
    /// checked.
    /// </summary>
    public bool IsKept { get; } = isKept;

    /// <summary>The table of the record's type.</summary>
    public RecordTable Table => Source.Table;

    /// <summary>The path of the record's file.</summary>
    public string Path => Source.Path;

    /// <summary>The span of the record's node.</summary>
    public SourceSpan Span => Source.Node.Node.Span;

    /// <summary>The record that this record is nested in, or null.</summary>
    public PendingRecord? Parent => Source.IsNested ? Source.Holder : null;

    /// <summary>The name of the record in a message.</summary>
    public string Description => Key.Length == 0 ? $"This {Table.Shape.Name}" : $"{Table.Shape.Name} '{Key}'";

    /// <summary>The values of the fields that do not hold records, by <see cref="FieldShape.Index"/>.</summary>
    public FieldValue[] Values { get; } = new FieldValue[source.Table.Shape.Fields.Count];

    /// <summary>
    /// The records that the fields hold, by <see cref="FieldShape.Index"/>; null for a field without records.
    /// </summary>
    public PendingRecord[]?[] Links { get; } = new PendingRecord[source.Table.Shape.Fields.Count][];
}

/// <summary>The references of a field, to be resolved when all records are known.</summary>
/// <param name="Record">The record that has the field.</param>
/// <param name="Field">The field.</param>
/// <param name="Node">The key or alias, or a list of them.</param>
/// <param name="Items">
/// The items of the list, if the field also allows records in place of references; otherwise null.
/// </param>
internal readonly record struct PendingReference(
    PendingRecord Record,
    ReferringField Field,
    YamlNode Node,
    IReadOnlyList<ReferenceItem>? Items
);

/// <summary>An item of a list of references, or a single reference.</summary>
/// <param name="Node">The node of the item.</param>
/// <param name="IsInPlace">True if the node is the record itself instead of its name.</param>
/// <param name="Record">
/// The record written in place of a reference; null if the item is a name or the record is dropped.
/// </param>
internal readonly record struct ReferenceItem(YamlNode Node, bool IsInPlace, PendingRecord? Record);

/// <summary>The aliases of a field, to be registered when all keys are known.</summary>
/// <param name="Record">The record that has the aliases.</param>
/// <param name="Field">The field that gives the aliases: a text, a list of texts, or a list of nested records.</param>
/// <param name="Names">The aliases.</param>
internal readonly record struct PendingAliases(PendingRecord Record, FieldShape Field, IReadOnlyList<YamlScalar> Names);
