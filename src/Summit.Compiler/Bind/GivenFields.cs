using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Sorts the pairs of a mapping by the fields of its record, and reports those that do not belong there.
/// </summary>
/// <param name="diagnostics">Takes what is wrong.</param>
/// <param name="suggestion">Finds what a misspelled name is meant to be.</param>
internal sealed class GivenFields(DiagnosticList diagnostics, Suggestion suggestion)
{
    /// <summary>The values by the index of their field; null where there is none.</summary>
    public YamlNode?[] Read(RecordTable table, YamlMapping mapping, string path)
    {
        var names = new YamlScalar?[table.Shape.Fields.Count];
        var values = new YamlNode?[names.Length];
        for (int i = 0; i < mapping.Pairs.Count; i++)
        {
            (YamlNode name, YamlNode value) = (mapping.Pairs[i].Key, mapping.Pairs[i].Value);
            if (Field(table, name, path) is not { } field) continue;

            var scalar = (YamlScalar)name;
            if (names[field.Index] is { } first)
            {
                ReportDuplicate(scalar, first, path);
                continue;
            }

            names[field.Index] = scalar;
            values[field.Index] = value;
        }

        return values;
    }

    /// <summary>The field that <paramref name="name"/> stands for, or null, which is reported.</summary>
    private FieldShape? Field(RecordTable table, YamlNode name, string path)
    {
        if (name is not YamlScalar scalar)
        {
            diagnostics.Add(DiagnosticCatalogue.ScalarExpected, path, name.Span, "The name of a field", name.Kind);
            return null;
        }

        int index = table.Names.Find(scalar.Value);
        if (index < 0)
        {
            string near = suggestion.For(scalar.Value, table.Names.Words);
            diagnostics.Add(DiagnosticCatalogue.UnknownField, path, name.Span, scalar.Value, table.Shape.Name, near);
            return null;
        }

        FieldShape field = table.Shape.Fields[index];
        if (field.IsGiven) return field;

        diagnostics.Add(DiagnosticCatalogue.ComputedField, path, name.Span, scalar.Value, table.Shape.Name);
        return null;
    }

    private void ReportDuplicate(YamlScalar name, YamlScalar first, string path)
    {
        string line = first.Span.StartLine.ToString(CultureInfo.InvariantCulture);
        diagnostics.Add(DiagnosticCatalogue.DuplicateField, path, name.Span, name.Value, first.Value, line);
    }
}
