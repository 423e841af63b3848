using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Paths;

namespace Summit.Compiler.Bind;

/// <summary>
/// The keys and aliases of the tables in which case and accents do not count. Two names of different records that fold
/// alike are reported; those of the same record may.
/// </summary>
/// <param name="diagnostics">Takes them.</param>
internal sealed class FoldedNames(DiagnosticList diagnostics)
{
    private readonly Dictionary<(RecordTable Table, string Folded), Holder> _holders = [];

    /// <summary>Notes a name of <paramref name="record"/>.</summary>
    public void Add(PendingRecord record, string name, SourceSpan span)
    {
        RecordTable table = record.Table;
        if (table.Key is not { IsFolded: true })
            return;

        (RecordTable, string) folded = (table, FoldedText.Of(name));
        if (!_holders.TryGetValue(folded, out Holder holder))
            _holders.Add(folded, new Holder(record, name, span));
        else if (holder.Record != record)
            Report(table, holder, record, name, span);
    }

    private void Report(RecordTable table, Holder holder, PendingRecord record, string name, SourceSpan span) =>
        diagnostics.Add(
            DiagnosticCatalogue.FoldedAlike,
            record.Path,
            span,
            name,
            holder.Name,
            table.Shape.Name,
            holder.Record.Key,
            holder.Record.Path,
            holder.Span.StartLine.ToString(CultureInfo.InvariantCulture),
            holder.Span.StartColumn.ToString(CultureInfo.InvariantCulture)
        );

    /// <summary>Who has a folded name.</summary>
    private readonly record struct Holder(PendingRecord Record, string Name, SourceSpan Span);
}
