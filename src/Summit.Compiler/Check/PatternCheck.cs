using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;

namespace Summit.Compiler.Check;

/// <summary>Checks that texts match the pattern of their field.</summary>
internal sealed class PatternCheck(FieldShape field, PatternRule rule, DiagnosticList diagnostics) : IRuleCheck
{
    private readonly PatternText _pattern = new(rule.Pattern);

    /// <inheritdoc/>
    public void Check(IReadOnlyList<SourceRecord> records)
    {
        foreach (SourceRecord record in records)
        {
            // A key that YAML does not give is implied, for example by the file name. It must match as well.
            if (field is KeyField && record.Nodes[field.Index] is null)
                CheckText(record.Record.Key, record, record.FirstToken);
            foreach (YamlScalar scalar in record.Scalars(field))
                CheckText(scalar.Value, record, scalar.Span);
        }
    }

    private void CheckText(string text, SourceRecord record, SourceSpan span)
    {
        if (_pattern.Matches(text))
            return;
        diagnostics.Add(
            DiagnosticCatalogue.PatternMismatch,
            record.Path,
            span,
            text,
            Spelling.InYaml(field.Name),
            rule.Pattern
        );
    }
}
