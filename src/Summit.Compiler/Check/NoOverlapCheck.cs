using System.Globalization;
using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;

namespace Summit.Compiler.Check;

/// <summary>
/// Checks that the intervals of the nested records of a record do not overlap. If the rule names a grouping field, only
/// records with the same value are compared. The records are sorted by start, and each is compared with the preceding
/// record that ends last, so the time is that of sorting. Each record is reported at most once.
/// </summary>
internal sealed class NoOverlapCheck : IRuleCheck
{
    private readonly NestedListField _field;
    private readonly Interval _interval;
    private readonly FieldShape? _per;
    private readonly UncheckedCorpus _corpus;
    private readonly DiagnosticList _diagnostics;

    /// <summary>Creates a check for the nested records of <paramref name="field"/>.</summary>
    public NoOverlapCheck(NestedListField field, NoOverlapRule rule, UncheckedCorpus corpus, DiagnosticList diagnostics)
    {
        (_field, _corpus, _diagnostics) = (field, corpus, diagnostics);
        RecordShape nested = corpus.Shape.Record(field.Target);
        _interval = Interval.Of(nested, rule);
        _per = rule.Per is { } per ? nested.Field(per) : null;
    }

    /// <inheritdoc/>
    public void Check(IReadOnlyList<SourceRecord> records)
    {
        foreach (SourceRecord record in records)
        {
            foreach (IGrouping<object?, BoundRecord> together in record.Value(_field).Records.GroupBy(ValueOfPer))
                Check(together);
        }
    }

    private void Check(IEnumerable<BoundRecord> records)
    {
        BoundRecord? last = null;
        bool isLastReported = false;
        foreach (BoundRecord next in records.OrderBy(_interval.Start).ThenBy(_interval.End))
        {
            bool overlaps = last is not null && _interval.Start(next) < _interval.End(last);
            if (overlaps)
            {
                Report(_corpus.SourceOf(next)!, _corpus.SourceOf(last!)!);
                if (!isLastReported)
                    Report(_corpus.SourceOf(last!)!, _corpus.SourceOf(next)!);
                isLastReported = true;
            }

            if (last is null || _interval.End(next) > _interval.End(last))
                (last, isLastReported) = (next, overlaps);
        }
    }

    private object? ValueOfPer(BoundRecord record)
    {
        if (_per is null || record.Values[_per.Index] is not { IsGiven: true } value)
            return null;
        return _per switch
        {
            StringField => value.Text,
            ReferenceField => value.Records.FirstOrDefault(),
            _ => value.Number,
        };
    }

    private void Report(SourceRecord here, SourceRecord there) =>
        _diagnostics.Add(
            DiagnosticCatalogue.Overlap,
            here.Path,
            here.Nodes[_interval.From.Index] is null ? here.Span(_interval.To) : here.Span(_interval.From),
            Spelling.InYaml(_field.Name),
            there.FirstToken.StartLine.ToString(CultureInfo.InvariantCulture),
            Spelling.InYaml(_interval.From.Name),
            Spelling.InYaml(_interval.To.Name)
        );
}
