using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Check;

/// <summary>Checks that texts do not look unfinished.</summary>
internal sealed class FinishedCheck(FieldShape field, DiagnosticList diagnostics) : IRuleCheck
{
    /// <inheritdoc/>
    public void Check(IReadOnlyList<SourceRecord> records)
    {
        foreach (SourceRecord record in records)
        {
            foreach (YamlScalar scalar in record.Scalars(field))
            {
                if (UnfinishedText.In(scalar.Value) is not { } found)
                    continue;
                SourceSpan span = scalar.SpanOf(found.Index, found.Length);
                diagnostics.Add(
                    DiagnosticCatalogue.Unfinished,
                    record.Path,
                    span,
                    Spelling.InYaml(field.Name),
                    found.Reason
                );
            }
        }
    }
}
