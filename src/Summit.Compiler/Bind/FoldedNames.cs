using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Paths;

namespace Summit.Compiler.Bind;

/// <summary>
/// Reports names of different records that differ only in case or accents, in tables whose keys ignore both. Names of
/// the same record may be equal after folding.
/// </summary>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class FoldedNames(DiagnosticList diagnostics)
{
    private readonly Dictionary<(RecordTable Table, string Folded), Holder> _holders = [];

    /// <summary>
    /// Adds a key or an alias of <paramref name="record"/>, and reports it if another record has an equal folded name.
    /// </summary>
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

    /// <summary>The record that was first to use a folded name, with the name as written.</summary>
    private readonly record struct Holder(PendingRecord Record, string Name, SourceSpan Span);
}
