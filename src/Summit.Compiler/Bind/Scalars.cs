using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>Extracts the scalars of a field from its node, and reports nodes of another kind.</summary>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class Scalars(DiagnosticList diagnostics)
{
    /// <summary>Returns the scalar of a single-valued field. Reports any other node and returns null.</summary>
    public YamlScalar? One(FieldShape field, YamlNode node, string path)
    {
        if (node is YamlScalar scalar)
            return scalar;
        diagnostics.Add(
            DiagnosticCatalogue.ScalarExpected,
            path,
            node.Span,
            $"'{Spelling.InYaml(field.Name)}'",
            node.Kind
        );
        return null;
    }

    /// <summary>
    /// Returns the scalars of a list field. A single scalar counts as a list of one; empty items are skipped.
    /// </summary>
    public List<YamlScalar> Many(FieldShape field, YamlNode node, string path)
    {
        var scalars = new List<YamlScalar>();
        if (node is YamlMapping)
        {
            diagnostics.Add(DiagnosticCatalogue.ListExpected, path, node.Span, Spelling.InYaml(field.Name), node.Kind);
            return scalars;
        }

        IReadOnlyList<YamlNode> items = node is YamlSequence sequence ? sequence.Items : [node];
        for (int i = 0; i < items.Count; i++)
        {
            if (GivenNodes.IsMissing(field, items[i]))
                ReportEmpty(field, items[i], path);
            else if (One(field, items[i], path) is { } scalar)
                scalars.Add(scalar);
        }

        return scalars;
    }

    /// <summary>
    /// Reports a list item without a value. Omitting the item would change the positions of the items after it.
    /// </summary>
    public void ReportEmpty(FieldShape field, YamlNode item, string path) =>
        diagnostics.Add(
            DiagnosticCatalogue.EmptyItem,
            path,
            item.Span,
            Spelling.InYaml(field.Name),
            field is TextListField { KeepsEmpty: false } ? ", or keep empty texts with [Field(KeepEmpty = true)]"
                : field is TextListField ? ", or write '' for an empty text"
                : ""
        );
}
