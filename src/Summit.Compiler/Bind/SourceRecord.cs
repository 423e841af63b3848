using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>A record that is kept, with the nodes that give its fields: what a rule needs to point at.</summary>
/// <param name="Open">The record.</param>
internal readonly record struct SourceRecord(PendingRecord Open)
{
    /// <summary>The nodes by <see cref="FieldShape.Index"/>; null where there is none.</summary>
    public YamlNode?[] Nodes => Open.Given;

    /// <summary>The record with its values.</summary>
    public BoundRecord Record => Open.Record;

    /// <summary>The path of its file.</summary>
    public string Path => Open.Record.Path;

    /// <summary>True where a part of it could not be read, so that nothing can be said of what it lacks.</summary>
    public bool IsPartial => Open.Node.IsPartial;

    /// <summary>Where a diagnostic about the whole record stands.</summary>
    public SourceSpan FirstToken => Open.Node.FirstToken;

    /// <summary>Names it in a message.</summary>
    public string Description => Open.Table.Describe(Record);

    /// <summary>The value of a field.</summary>
    public FieldValue Value(FieldShape field) => Record.Values[field.Index];

    /// <summary>Where a field stands; the start of the record if it is not given.</summary>
    public SourceSpan Span(FieldShape field) => Nodes[field.Index]?.Span ?? FirstToken;

    /// <summary>The scalars that give a field: one, or those of a list.</summary>
    public IEnumerable<YamlScalar> Scalars(FieldShape field)
    {
        YamlNode? node = Nodes[field.Index];
        IEnumerable<YamlNode> items = node is YamlSequence sequence ? sequence.Items : node is null ? [] : [node];
        return items.OfType<YamlScalar>().Where(scalar => !YamlNode.IsNothing(scalar));
    }

    /// <summary>Where a field stands as a line, for a message about another place.</summary>
    public string Line(FieldShape field) => Span(field).StartLine.ToString(CultureInfo.InvariantCulture);
}
