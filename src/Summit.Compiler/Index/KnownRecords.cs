using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Index;

/// <summary>Lists the static members for well-known records, such as <c>Speaker.VladimirPutin</c>.</summary>
internal static class KnownRecords
{
    /// <summary>Returns the well-known records of a table in order; empty if the table has none or too many.</summary>
    public static EquatableArray<KnownRecord> Of(BoundTable table, CorpusShape corpus) =>
        new([
            .. MemberNames
                .Of(table)
                .Where(named => named.Count() == 1)
                .Select(named => (Name: named.Key, Record: named.Single()))
                .Select(known => new KnownRecord(
                    known.Name,
                    TableRows.Of(known.Record),
                    LabelOf(table.Shape, known.Record),
                    Summary(table.Shape, known.Record, corpus)
                )),
        ]);

    private static string LabelOf(RecordShape shape, BoundRecord record) =>
        shape.Label is { } label && record.Values[label.Index].Text is { Length: > 0 } text ? text : record.Key;

    private static EquatableArray<string> Summary(RecordShape shape, BoundRecord record, CorpusShape corpus)
    {
        var lines = new List<string>();
        foreach (FieldShape field in shape.Fields)
        {
            FieldValue value = record.Values[field.Index];
            if (field is NestedListField { IsSummary: true } list)
                lines.AddRange(value.Records.Select(nested => LabelOf(corpus.Record(list.Target), nested)));
            else if (field is StringField { IsSummary: true } && value.Text.Length > 0)
                lines.Add(value.Text);
        }

        return new EquatableArray<string>([.. lines]);
    }
}
