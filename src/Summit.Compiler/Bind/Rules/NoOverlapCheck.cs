using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind.Rules;

/// <summary>
/// Nested records of one parent whose stretches overlap. Each is held against the one that ends last of those that begin
/// before it, so that a long list takes no longer than to sort it. A record is reported once, however many overlap with it.
/// </summary>
internal sealed class NoOverlapCheck(FieldShape field, Stretch stretch, GivenRecords given, DiagnosticList diagnostics) : IRuleCheck
{
    /// <inheritdoc/>
    public void Check(IReadOnlyList<GivenRecord> records)
    {
        foreach (GivenRecord record in records)
        {
            BoundRecord? last = null;
            bool isLastReported = false;
            foreach (BoundRecord next in record.Value(field).Records.OrderBy(stretch.Start).ThenBy(stretch.End))
            {
                bool overlaps = last is not null && stretch.Start(next) < stretch.End(last);
                if (overlaps)
                {
                    Report(given[next], given[last!]);
                    if (!isLastReported) Report(given[last!], given[next]);
                    isLastReported = true;
                }

                if (last is null || stretch.End(next) > stretch.End(last)) (last, isLastReported) = (next, overlaps);
            }
        }
    }

    private void Report(GivenRecord here, GivenRecord there) => diagnostics.Add(
        DiagnosticCatalogue.Overlap,
        here.Path,
        here.Nodes[stretch.From.Index] is null ? here.Span(stretch.To) : here.Span(stretch.From),
        Spelling.InYaml(field.Name),
        there.FirstToken.StartLine.ToString(CultureInfo.InvariantCulture),
        Spelling.InYaml(stretch.From.Name),
        Spelling.InYaml(stretch.To.Name));
}
