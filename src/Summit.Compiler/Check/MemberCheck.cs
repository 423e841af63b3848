using System.Globalization;
using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Check;

/// <summary>Reports records whose keys yield the same member name. None of these records becomes a member.</summary>
/// <param name="corpus">The bound corpus.</param>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class MemberCheck(UncheckedCorpus corpus, DiagnosticList diagnostics)
{
    /// <summary>Checks the members of a table. Reports each record after the first with the same member name.</summary>
    public void Check(UncheckedTable table)
    {
        foreach (IGrouping<string, BoundRecord> named in MemberNames.Of(table.Bound))
        {
            BoundRecord first = named.First();
            foreach (BoundRecord record in named.Skip(1))
                Report(table.Shape, named.Key, first, record);
        }
    }

    private void Report(RecordShape shape, string member, BoundRecord first, BoundRecord record) =>
        diagnostics.Add(
            DiagnosticCatalogue.SameMember,
            record.Path,
            SpanOf(shape, record),
            record.Key,
            first.Key,
            first.Path,
            SpanOf(shape, first).StartLine.ToString(CultureInfo.InvariantCulture),
            shape.Name,
            member
        );

    private SourceSpan SpanOf(RecordShape shape, BoundRecord record) =>
        corpus.SourceOf(record)?.Span(shape.Key!) ?? record.Span;
}
