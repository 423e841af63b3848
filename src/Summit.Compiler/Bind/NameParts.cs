using Summit.Compiler.Parse;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>What the parts of a <see cref="NameFormat"/> stand for in a record.</summary>
/// <param name="open">The record.</param>
/// <param name="holder">The record that it stands in, or null.</param>
internal sealed class NameParts(PendingRecord open, PendingRecord? holder)
{
    /// <summary>What a field gives as YAML writes it, the key of the parent, or what a pattern captures; null if nothing.</summary>
    public string? Of(string name) => open.Table.Shape.Field(name) switch
    {
        null => open.Node.Around.Captured(name)?.Value,
        ParentField => holder?.Record.Key,
        var field => YamlNode.IsNothing(open.Given[field.Index]) ? null : (open.Given[field.Index] as YamlScalar)?.Value,
    };

    /// <summary>
    /// Writes the names of references as their format says. One that needs nothing of the field itself is made where the field is
    /// not given.
    /// </summary>
    public void MakeReferences()
    {
        foreach ((ReferringField field, NameFormat format) in open.Table.Formatted)
        {
            YamlNode? given = open.Given[field.Index];
            if (given is YamlSequence list)
                open.Given[field.Index] = new YamlSequence([.. list.Items.Select(item => Made(field, format, item))], list.Span);
            else if (!YamlNode.IsNothing(given))
                open.Given[field.Index] = Made(field, format, given!);
            else if (!format.Names.Contains(field.Name) && format.Make(Of, out _) is { } name)
                open.Given[field.Index] = new YamlScalar(name, isPlain: false, open.Node.FirstToken);
        }
    }

    private YamlNode Made(FieldShape field, NameFormat format, YamlNode item) =>
        item is YamlScalar scalar && !YamlNode.IsNothing(scalar) && format.Make(part => part == field.Name ? scalar.Value : Of(part), out _) is { } name
            ? new YamlScalar(name, isPlain: false, scalar.Span)
            : item;
}
