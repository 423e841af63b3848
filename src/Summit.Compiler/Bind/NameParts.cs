using Summit.Compiler.Parse;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>Supplies the values for the parts of a <see cref="NameFormat"/> from a record.</summary>
/// <param name="source">The record.</param>
internal sealed class NameParts(RecordSource source)
{
    /// <summary>
    /// Returns the value of the part called <paramref name="name"/>: the text of a field as written in YAML, the key of
    /// the parent, or a capture. Returns null if there is no value.
    /// </summary>
    public string? Of(string name) =>
        source.Table.Shape.Field(name) switch
        {
            null => source.Node.Around.Captured(name)?.Value,
            ParentField => source.Holder?.Key,
            var field => YamlNode.IsNothing(source.FieldNodes[field.Index])
                ? null
                : (source.FieldNodes[field.Index] as YamlScalar)?.Value,
        };

    /// <summary>
    /// Replaces the names in references by the names that the format of their field makes. A missing reference is
    /// created if its format does not use the field itself.
    /// </summary>
    public void MakeReferences()
    {
        foreach ((ReferringField field, NameFormat format) in source.Table.Formatted)
        {
            YamlNode? given = source.FieldNodes[field.Index];
            if (given is YamlSequence list)
                source.FieldNodes[field.Index] = new YamlSequence(
                    [.. list.Items.Select(item => Made(field, format, item))],
                    list.Span
                );
            else if (!YamlNode.IsNothing(given))
                source.FieldNodes[field.Index] = Made(field, format, given!);
            else if (!format.Names.Contains(field.Name) && format.Make(Of, out _) is { } name)
                source.FieldNodes[field.Index] = new YamlScalar(name, isPlain: false, source.Node.FirstToken);
        }
    }

    private YamlNode Made(FieldShape field, NameFormat format, YamlNode item) =>
        item is YamlScalar scalar
        && !YamlNode.IsNothing(scalar)
        && format.Make(part => part == field.Name ? scalar.Value : Of(part), out _) is { } name
            ? new YamlScalar(name, isPlain: false, scalar.Span)
            : item;
}
