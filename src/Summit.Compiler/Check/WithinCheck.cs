using System.Globalization;
using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;

namespace Summit.Compiler.Check;

/// <summary>
/// Checks that the record a reference leads to has an interval that contains the date of the reference. Records without
/// intervals are not checked.
/// </summary>
internal sealed class WithinCheck : IRuleCheck
{
    private readonly ReferringField _field;
    private readonly NestedListField _list;
    private readonly Interval _interval;
    private readonly string[] _dates;
    private readonly RecordShape _shape;
    private readonly UncheckedCorpus _corpus;
    private readonly DiagnosticList _diagnostics;

    /// <summary>Creates a check for a field of the records of <paramref name="shape"/>.</summary>
    public WithinCheck(
        RecordShape shape,
        ReferringField field,
        WithinRule rule,
        UncheckedCorpus corpus,
        DiagnosticList diagnostics
    )
    {
        (_shape, _field, _corpus, _diagnostics) = (shape, field, corpus, diagnostics);
        _list = (NestedListField)corpus.Shape.Record(field.Target).Field(rule.List)!;
        _interval = Interval.Of(corpus.Shape.Record(_list.Target), rule);
        _dates = rule.Dates.ToArray();
    }

    /// <inheritdoc/>
    public void Check(IReadOnlyList<SourceRecord> records)
    {
        foreach (SourceRecord record in records)
        {
            if (DayOf(record.Record) is not { } day)
                continue;
            foreach (YamlScalar name in record.Scalars(_field))
            {
                if (_corpus.Find(_field, name.Value) is { } target && !IsWithin(target, day))
                    Report(record, name, day);
            }
        }
    }

    private bool IsWithin(BoundRecord target, long day)
    {
        BoundRecord[] intervals = target.Values[_list.Index].Records;
        return intervals.Length == 0
            || Array.Exists(intervals, item => _interval.FirstDay(item) <= day && day <= _interval.LastDay(item));
    }

    /// <summary>
    /// Returns the day number of the first date field that has a value, in the record or in the records that contain
    /// it.
    /// </summary>
    private long? DayOf(BoundRecord record)
    {
        foreach (string name in _dates)
        {
            RecordShape shape = _shape;
            for (BoundRecord? holder = record; holder is not null; holder = holder.Parent)
            {
                if (shape.Field(name) is { } date && holder.Values[date.Index] is { IsGiven: true } value)
                    return ValueOrder.Day(date, value);
                if (holder.Parent is not null)
                    shape = _corpus.Shape.Record(shape.Parent!.Target);
            }
        }

        return null;
    }

    private void Report(SourceRecord record, YamlScalar name, long day)
    {
        string date = new DateTime(day * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        _diagnostics.Add(
            DiagnosticCatalogue.OutsideDates,
            record.Path,
            name.Span,
            name.Value,
            date,
            Spelling.InYaml(_list.Name)
        );
    }
}
