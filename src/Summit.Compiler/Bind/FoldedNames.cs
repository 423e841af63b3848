using System.Globalization;
using System.Text;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Text;

namespace Summit.Compiler.Bind;

/// <summary>
/// The keys and aliases of the tables in which case and accents do not count. Two names of different records that fold alike
/// are reported; those of the same record may.
/// </summary>
/// <param name="diagnostics">Takes them.</param>
internal sealed class FoldedNames(DiagnosticList diagnostics)
{
    private readonly Dictionary<(RecordTable Table, string Folded), Holder> _holders = [];

    /// <summary>Notes a name of <paramref name="record"/>.</summary>
    public void Add(RecordTable table, BoundRecord record, string name, SourceSpan span)
    {
        if (table.Key is not { IsFolded: true }) return;

        (RecordTable, string) folded = (table, Encoding.UTF8.GetString(Fold(name)));
        if (!_holders.TryGetValue(folded, out Holder holder))
            _holders.Add(folded, new Holder(record, name, span));
        else if (holder.Record != record)
            Report(table, holder, record, name, span);
    }

    /// <summary>The UTF-8 of the folded form of a name.</summary>
    public static byte[] Fold(string name)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(name);
        var folded = new byte[utf8.Length];
        Folding.TryFold(utf8, folded, out int length);
        return folded.AsSpan(0, length).ToArray();
    }

    private void Report(RecordTable table, Holder holder, BoundRecord record, string name, SourceSpan span) => diagnostics.Add(
        DiagnosticCatalogue.FoldedAlike,
        record.Path,
        span,
        name,
        holder.Name,
        table.Shape.Name,
        holder.Record.Key,
        holder.Record.Path,
        holder.Span.StartLine.ToString(CultureInfo.InvariantCulture),
        holder.Span.StartColumn.ToString(CultureInfo.InvariantCulture));

    /// <summary>Who has a folded name.</summary>
    private readonly record struct Holder(BoundRecord Record, string Name, SourceSpan Span);
}
