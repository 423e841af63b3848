using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>A bound record with the nodes of its fields, so that a rule can report their spans.</summary>
/// <param name="source">The record as it was read.</param>
/// <param name="record">The record with its final values.</param>
/// <param name="isReferenced">True if another record refers to this record.</param>
internal sealed class SourceRecord(PendingRecord source, BoundRecord record, bool isReferenced)
{
    /// <summary>The nodes of the fields, by <see cref="FieldShape.Index"/>; null for a field without a node.</summary>
    public IReadOnlyList<YamlNode?> Nodes => source.Source.FieldNodes;

    /// <summary>The record with its final values.</summary>
    public BoundRecord Record { get; } = record;

    /// <summary>True if another record refers to this record, even if that record is dropped.</summary>
    public bool IsReferenced { get; } = isReferenced;

    /// <summary>The path of the record's file.</summary>
    public string Path => source.Path;

    /// <summary>True if a part of the record could not be read, so that missing fields must not be reported.</summary>
    public bool IsPartial => source.Source.Node.IsPartial;

    /// <summary>The span for diagnostics about the whole record.</summary>
    public SourceSpan FirstToken => source.Source.Node.FirstToken;

    /// <summary>The name of the record in a message.</summary>
    public string Description => source.Description;

    /// <summary>Returns the value of a field.</summary>
    public FieldValue Value(FieldShape field) => Record.Values[field.Index];

    /// <summary>Returns the span of a field, or the span of the start of the record if the field has no node.</summary>
    public SourceSpan Span(FieldShape field) => Nodes[field.Index]?.Span ?? FirstToken;

    /// <summary>Returns the scalars of a field: its single scalar, or the scalars in its list.</summary>
    public IEnumerable<YamlScalar> Scalars(FieldShape field)
    {
        YamlNode? node = Nodes[field.Index];
        IEnumerable<YamlNode> items =
            node is YamlSequence sequence ? sequence.Items
            : node is null ? []
            : [node];
        return items.OfType<YamlScalar>().Where(scalar => !GivenNodes.IsMissing(field, scalar));
    }

    /// <summary>Returns the line number of a field, for a message that is reported elsewhere.</summary>
    public string Line(FieldShape field) => Span(field).StartLine.ToString(CultureInfo.InvariantCulture);
}
