using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;

namespace Summit.Compiler.Check;

/// <summary>Reports values that violate an <see cref="OrderRule"/>.</summary>
internal sealed class OrderCheck : IRuleCheck
{
    private readonly FieldShape _field;
    private readonly OrderRule _rule;
    private readonly RecordField? _of;
    private readonly FieldShape _other;
    private readonly bool _isRepeatable;
    private readonly UncheckedCorpus _corpus;
    private readonly DiagnosticList _diagnostics;

    /// <summary>Creates a check of a field of <paramref name="shape"/>.</summary>
    public OrderCheck(
        RecordShape shape,
        FieldShape field,
        OrderRule rule,
        UncheckedCorpus corpus,
        DiagnosticList diagnostics
    )
    {
        (_field, _rule, _corpus, _diagnostics) = (field, rule, corpus, diagnostics);
        _of = rule.Of is null ? null : (RecordField)shape.Field(rule.Of)!;
        RecordShape holder = _of is null ? shape : corpus.Shape.Record(_of.Target);
        _other = holder.Field(rule.Field)!;
        _isRepeatable = _of is ReferringField && holder == shape;
    }

    /// <inheritdoc/>
    public void Check(IReadOnlyList<SourceRecord> records)
    {
        foreach (SourceRecord record in records)
        {
            FieldValue value = record.Value(_field);
            if (!value.IsGiven)
                continue;
            foreach (BoundRecord holder in HoldersOf(record.Record))
            {
                int order = Compare(value, holder.Values[_other.Index]);
                if (_rule is BeforeRule ? order > 0 : order < 0)
                    Report(record, holder);
            }
        }
    }

    /// <summary>
    /// Returns the records that give the other value. If a record of the same type does not give the value, the search
    /// continues with the records that this record refers to. For example, if the whole of a part does not give the
    /// value, the search continues with the whole of that whole.
    /// </summary>
    private IEnumerable<BoundRecord> HoldersOf(BoundRecord record)
    {
        var met = new HashSet<BoundRecord>();
        var pending = new Queue<BoundRecord>(_of is null ? [record] : NextAfter(record));
        while (pending.Count > 0)
        {
            BoundRecord holder = pending.Dequeue();
            if (!met.Add(holder))
                continue;
            if (holder.Values[_other.Index].IsGiven)
            {
                yield return holder;
            }
            else if (_isRepeatable)
            {
                foreach (BoundRecord next in NextAfter(holder))
                    pending.Enqueue(next);
            }
        }
    }

    private BoundRecord[] NextAfter(BoundRecord record) =>
        _of is not ParentField ? record.Values[_of!.Index].Records
        : record.Parent is { } parent ? [parent]
        : [];

    private int Compare(FieldValue value, FieldValue other) =>
        _field.GetType() == _other.GetType()
            ? ValueOrder.Compare(_field, value, other)
            : ValueOrder.Day(_field, value).CompareTo(ValueOrder.Day(_other, other));

    private void Report(SourceRecord record, BoundRecord holder) =>
        _diagnostics.Add(
            DiagnosticCatalogue.WrongOrder,
            record.Path,
            record.Span(_field),
            Spelling.InYaml(_field.Name),
            _rule is BeforeRule ? "after" : "before",
            NameOfOther(record, holder)
        );

    private string NameOfOther(SourceRecord record, BoundRecord holder)
    {
        string name = $"'{Spelling.InYaml(_other.Name)}'";
        SourceRecord? source = _corpus.SourceOf(holder);
        if (_of is null)
            return $"{name} in line {record.Line(_other)}";
        return source is null
            ? $"{name} of '{holder.Key}'"
            : $"{name} of '{holder.Key}' ({source.Path}, line {source.Line(_other)})";
    }
}
