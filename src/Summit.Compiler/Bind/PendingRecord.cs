using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>A record that is being read.</summary>
/// <param name="Table">The table of its type.</param>
/// <param name="Record">The record, with its key.</param>
/// <param name="Node">Where it stands.</param>
/// <param name="Given">What gives its fields, by <see cref="FieldShape.Index"/>; null where nothing does.</param>
/// <param name="IsKept">False for a record that cannot have its key: it is checked, and then dropped.</param>
internal readonly record struct PendingRecord(
    RecordTable Table, BoundRecord Record, RecordNode Node, YamlNode?[] Given, bool IsKept);

/// <summary>A reference, to be resolved when all records are known.</summary>
/// <param name="Open">The record that refers to another.</param>
/// <param name="Field">The field that does.</param>
/// <param name="Node">The key or alias, or a list of them.</param>
/// <param name="Items">The items of the list, where some of them may be records in place; otherwise null.</param>
internal readonly record struct PendingReference(
    PendingRecord Open, ReferringField Field, YamlNode Node, IReadOnlyList<ReferenceItem>? Items);

/// <summary>An item of a list of references, or a single one.</summary>
/// <param name="Node">What is written there.</param>
/// <param name="IsInPlace">True where that is the record itself.</param>
/// <param name="Record">That record; null if it is dropped.</param>
internal readonly record struct ReferenceItem(YamlNode Node, bool IsInPlace, BoundRecord? Record);

/// <summary>Aliases, to be registered when all keys are known.</summary>
/// <param name="Open">The record that they name.</param>
/// <param name="Field">The field that gives them.</param>
/// <param name="Names">They.</param>
internal readonly record struct PendingAliases(PendingRecord Open, TextualField Field, IReadOnlyList<YamlScalar> Names);
