using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;

namespace Summit.Compiler.Check;

/// <summary>Checks that records give at least one of several fields.</summary>
internal sealed class OneOfCheck(RecordShape shape, OneOfRule rule, DiagnosticList diagnostics) : IRuleCheck
{
    private readonly FieldShape[] _fields = rule.Fields.Select(name => shape.Field(name)!).ToArray();

    /// <inheritdoc/>
    public void Check(IReadOnlyList<SourceRecord> records)
    {
        string names = string.Join(", ", _fields.Select(field => $"'{Spelling.InYaml(field.Name)}'"));
        foreach (SourceRecord record in records)
        {
            // An invalid value counts as given, because it is already reported.
            if (record.IsPartial || Array.Exists(_fields, field => !IsMissing(field, record.Nodes[field.Index])))
                continue;
            diagnostics.Add(DiagnosticCatalogue.NoneOf, record.Path, record.FirstToken, record.Description, names);
        }
    }

    private static bool IsMissing(FieldShape field, YamlNode? node) =>
        GivenNodes.IsMissing(field, node) || node is YamlSequence { Items.Count: 0 };
}
