using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Binds resolved records: orders the records of each table, breaks cycles in hierarchies, and sets the final values.
/// Top-level records are ordered by their order fields and then by key; nested records by parent and by their position
/// in it.
/// </summary>
internal sealed class Binder
{
    private readonly ResolvedCorpus _corpus;
    private readonly List<BoundRecord>[] _records;
    private readonly Dictionary<PendingRecord, BoundRecord> _bound = [];

    private Binder(ResolvedCorpus corpus)
    {
        _corpus = corpus;
        _records = [.. corpus.Tables.Select(table => new List<BoundRecord>(table.Records.Count))];
    }

    /// <summary>Binds the records of a corpus.</summary>
    public static UncheckedCorpus Bind(ResolvedCorpus corpus)
    {
        var binder = new Binder(corpus);
        var diagnostics = new DiagnosticList();
        diagnostics.Add(corpus.Diagnostics);
        binder.PutInOrder();
        binder.SetLinks(new Hierarchy(diagnostics, record => binder._bound[record].Ordinal).FindCycles(corpus.Links));
        return new UncheckedCorpus(
            corpus.Shape,
            [.. corpus.Tables.Select(binder.TableOf)],
            (field, name) => corpus.Find(field, name) is { } record ? binder._bound[record] : null,
            new EquatableArray<DiagnosticSpec>(diagnostics.Sorted())
        );
    }

    private void PutInOrder()
    {
        var numbered = new Queue<(ResolvedTable Table, PendingRecord Record)>();
        foreach (ResolvedTable table in _corpus.Tables.Where(table => table.Shape.Parent is null))
        {
            PendingRecord[] records = [.. table.Records];
            Array.Sort(records, new RecordComparer(table.Shape));
            foreach (PendingRecord record in records)
                Number(table, record);
        }

        // The queue yields parents in table order, so that each nested table fills up in the order of its parents.
        while (numbered.Count > 0)
        {
            (ResolvedTable table, PendingRecord parent) = numbered.Dequeue();
            foreach (FieldShape field in table.Shape.Fields.AsSpan())
            {
                if (field is not (NestedListField or ReferenceField { IsNested: true }))
                    continue;
                ResolvedTable nested = _corpus.Target((RecordField)field);
                foreach (PendingRecord record in parent.Links[field.Index] ?? [])
                    Number(nested, record);
            }
        }

        void Number(ResolvedTable table, PendingRecord record)
        {
            List<BoundRecord> records = _records[table.Index];
            var bound = new BoundRecord(record.Key, records.Count, record.Values)
            {
                Parent = record.Parent is { } parent ? _bound[parent] : null,
                Path = record.Path,
                Span = record.Span,
            };
            records.Add(bound);
            _bound.Add(record, bound);
            numbered.Enqueue((table, record));
        }
    }

    /// <summary>Sets the fields that hold records. References that are part of a cycle stay unset.</summary>
    private void SetLinks(HashSet<(PendingRecord Record, int Field, PendingRecord Broader)> cyclic)
    {
        foreach (PendingRecord record in _bound.Keys)
        {
            for (int field = 0; field < record.Links.Length; field++)
            {
                if (record.Links[field] is not { } targets)
                    continue;
                if (cyclic.Count > 0)
                    targets = Array.FindAll(targets, target => !cyclic.Contains((record, field, target)));
                record.Values[field] = FieldValue.Of(Array.ConvertAll(targets, target => _bound[target]));
            }
        }
    }

    private UncheckedTable TableOf(ResolvedTable table) =>
        new(
            new BoundTable(table.Shape, _records[table.Index]),
            [
                .. table
                    .Records.Where(record => !record.Source.IsStub)
                    .Select(record => new SourceRecord(record, _bound[record], table.Referenced.Contains(record))),
            ],
            table.IsIncomplete,
            table.IsMissed
        );
}
