using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Puts the records of each table in order and numbers them: those with files by their order fields and key, those nested by
/// their parent and their place in it.
/// </summary>
internal static class RecordOrder
{
    /// <summary>Orders all tables.</summary>
    public static void Apply(RecordTables tables)
    {
        var numbered = new Queue<(RecordTable Table, BoundRecord Record)>();
        foreach (RecordTable table in tables.All)
        {
            bool isNested = table.Shape.Parent is not null;
            BoundRecord[] records = isNested ? [] : table.Records.ToArray();
            table.Records.Clear();
            Array.Sort(records, new RecordComparer(table.Shape));
            foreach (BoundRecord record in records) numbered.Enqueue(Number(table, record));
        }

        // Parents are met in their order, so that each nested table fills up in the order of its parents.
        while (numbered.Count > 0)
        {
            (RecordTable table, BoundRecord parent) = numbered.Dequeue();
            foreach (FieldShape field in table.Shape.Fields.AsSpan())
            {
                if (field is not (NestedListField or ReferenceField { IsNested: true })) continue;
                RecordTable nested = tables.Target((RecordField)field);
                foreach (BoundRecord record in parent.Values[field.Index].Records)
                    numbered.Enqueue(Number(nested, record));
            }
        }
    }

    private static (RecordTable Table, BoundRecord Record) Number(RecordTable table, BoundRecord record)
    {
        record.Ordinal = table.Records.Count;
        table.Records.Add(record);
        return (table, record);
    }
}
