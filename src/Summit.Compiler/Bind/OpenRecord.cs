using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>A record that is being read.</summary>
/// <param name="Table">The table of its type.</param>
/// <param name="Record">The record, with its key.</param>
/// <param name="Mapping">Where its fields are given.</param>
/// <param name="IsKept">False for a record that cannot have its key: it is checked, and then dropped.</param>
internal readonly record struct OpenRecord(RecordTable Table, BoundRecord Record, YamlMapping Mapping, bool IsKept)
{
    /// <summary>Where a diagnostic about the whole record stands.</summary>
    public static SourceSpan FirstToken(YamlMapping mapping) =>
        mapping.Pairs.Count > 0 ? mapping.Pairs[0].Key.Span : mapping.Span;
}

/// <summary>A reference, to be resolved when all records are known.</summary>
/// <param name="Open">The record that refers to another.</param>
/// <param name="Field">The field that does.</param>
/// <param name="Node">The key or alias, or a list of them.</param>
internal readonly record struct UnresolvedReference(OpenRecord Open, FieldShape Field, YamlNode Node);

/// <summary>Aliases, to be registered when all keys are known.</summary>
/// <param name="Open">The record that they name.</param>
/// <param name="Field">The field that gives them.</param>
/// <param name="Names">They.</param>
internal readonly record struct UnresolvedAliases(OpenRecord Open, FieldShape Field, IReadOnlyList<YamlScalar> Names);
