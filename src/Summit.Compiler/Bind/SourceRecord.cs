using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>A bound record with the nodes that give its fields, so that a rule can point at them.</summary>
/// <param name="source">The record as it was read.</param>
/// <param name="record">The record with its final values.</param>
/// <param name="isReferenced">True where another record refers to it.</param>
internal sealed class SourceRecord(PendingRecord source, BoundRecord record, bool isReferenced)
{
    /// <summary>The nodes by <see cref="FieldShape.Index"/>; null where there is none.</summary>
    public IReadOnlyList<YamlNode?> Nodes => source.Source.Given;

    /// <summary>The record with its values.</summary>
    public BoundRecord Record { get; } = record;

    /// <summary>True where another record refers to it, even one that is dropped.</summary>
    public bool IsReferenced { get; } = isReferenced;

    /// <summary>The path of its file.</summary>
    public string Path => source.Path;

    /// <summary>True where a part of it could not be read, so that a missing field says nothing.</summary>
    public bool IsPartial => source.Source.Node.IsPartial;

    /// <summary>The span of a diagnostic about the whole record.</summary>
    public SourceSpan FirstToken => source.Source.Node.FirstToken;

    /// <summary>The name of the record in a message.</summary>
    public string Description => source.Description;

    /// <summary>Returns the value of a field.</summary>
    public FieldValue Value(FieldShape field) => Record.Values[field.Index];

    /// <summary>Returns the span of a field, or of the start of the record if the field is not given.</summary>
    public SourceSpan Span(FieldShape field) => Nodes[field.Index]?.Span ?? FirstToken;

    /// <summary>Returns the scalars that give a field: one, or those of a list.</summary>
    public IEnumerable<YamlScalar> Scalars(FieldShape field)
    {
        YamlNode? node = Nodes[field.Index];
        IEnumerable<YamlNode> items =
            node is YamlSequence sequence ? sequence.Items
            : node is null ? []
            : [node];
        return items.OfType<YamlScalar>().Where(scalar => !GivenNodes.IsMissing(field, scalar));
    }

    /// <summary>Returns the line of a field, for a message about another place.</summary>
    public string Line(FieldShape field) => Span(field).StartLine.ToString(CultureInfo.InvariantCulture);
}
