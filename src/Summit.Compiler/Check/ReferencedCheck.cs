using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Check;

/// <summary>
/// Records that no other refers to. Nothing is said while a reference to the table leads nowhere, or a table that refers to
/// it could not be read whole: that may be the reference that is missed.
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
