using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Check;

/// <summary>
/// Checks that another record refers to every record of a table. Reports nothing if a reference to the table did not
/// resolve, or if a referring table is incomplete: the missing reference may be one of those that were not read.
/// </summary>
internal sealed class ReferencedCheck(UncheckedTable table, UncheckedCorpus corpus, DiagnosticList diagnostics)
    : IRuleCheck
{
    /// <inheritdoc/>
    public void Check(IReadOnlyList<SourceRecord> records)
    {
        if (table.IsMissed || corpus.Tables.Any(other => other.IsIncomplete && other.Shape.Fields.Any(RefersHere)))
            return;

        foreach (SourceRecord record in records)
        {
            if (record.IsReferenced)
                continue;
            SourceSpan span = table.Shape.Key is { } key ? record.Span(key) : record.FirstToken;
            diagnostics.Add(DiagnosticCatalogue.Orphan, record.Path, span, record.Description);
        }
    }

    private bool RefersHere(FieldShape field) =>
        field is ReferringField reference && reference.Target == table.Shape.Name;
}
