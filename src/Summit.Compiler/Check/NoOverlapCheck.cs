using System.Globalization;
using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Check;

/// <summary>
/// Nested records of one parent, and with the same value of a field if the rule names one, whose intervals overlap. Each is
/// held against the one that ends last of those that begin before it, so that a long list takes no longer than to sort it.
/// A record is reported once, however many overlap with it.
/// </summary>
internal sealed class NoOverlapCheck(
    FieldShape field, Interval interval, FieldShape? per, SourceRecords given, DiagnosticList diagnostics) : IRuleCheck
{
    /// <inheritdoc/>
    public void Check(IReadOnlyList<SourceRecord> records)
    {
        foreach (SourceRecord record in records)
        {
            foreach (IGrouping<object?, BoundRecord> together in record.Value(field).Records.GroupBy(ValueOfPer)) Check(together);
        }
    }

    private void Check(IEnumerable<BoundRecord> records)
    {
        BoundRecord? last = null;
        bool isLastReported = false;
        foreach (BoundRecord next in records.OrderBy(interval.Start).ThenBy(interval.End))
        {
            bool overlaps = last is not null && interval.Start(next) < interval.End(last);
            if (overlaps)
            {
                Report(given[next], given[last!]);
                if (!isLastReported) Report(given[last!], given[next]);
                isLastReported = true;
            }

            if (last is null || interval.End(next) > interval.End(last)) (last, isLastReported) = (next, overlaps);
        }
    }

    private object? ValueOfPer(BoundRecord record)
    {
        if (per is null || record.Values[per.Index] is not { IsGiven: true } value) return null;
        return per switch
        {
            StringField => value.Text,
            ReferenceField => value.Records.FirstOrDefault(),
            _ => value.Number,
        };
    }

    private void Report(SourceRecord here, SourceRecord there) => diagnostics.Add(
        DiagnosticCatalogue.Overlap,
        here.Path,
        here.Nodes[interval.From.Index] is null ? here.Span(interval.To) : here.Span(interval.From),
        Spelling.InYaml(field.Name),
        there.FirstToken.StartLine.ToString(CultureInfo.InvariantCulture),
        Spelling.InYaml(interval.From.Name),
        Spelling.InYaml(interval.To.Name));
}
