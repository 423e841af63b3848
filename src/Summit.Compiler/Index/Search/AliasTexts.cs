using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// The names by which a search finds a record in addition to its label: its aliases, and the labels of nested records
/// that are aliases.
/// </summary>
/// <param name="shape">The shape of the corpus.</param>
internal sealed class AliasTexts(CorpusShape shape)
{
    /// <summary>Returns the label of a record; its key if its type has no label.</summary>
    public static string LabelOf(RecordShape shape, BoundRecord record) =>
        shape.Label is { } label ? record.Values[label.Index].Text : record.Key;

    /// <summary>Returns the aliases of a record.</summary>
    public IEnumerable<string> Of(RecordShape record, BoundRecord bound) => Of(bound, record.Fields);

    /// <summary>
    /// Returns the aliases of a record that none of its searched fields contains. A search of the label finds the record
    /// by these aliases.
    /// </summary>
    public IEnumerable<string> Unsearched(RecordShape record, BoundRecord bound) =>
        Of(bound, record.Fields.Where(static field => !field.IsSearched));

    /// <summary>Returns the aliases of a record in one field.</summary>
    public IEnumerable<string> In(FieldShape field, BoundRecord record)
    {
        FieldValue value = record.Values[field.Index];
        return field switch
        {
            TextListField => value.Texts,
            NestedListField list => LabelsOf(shape.Record(list.Target), value.Records),
            _ => [value.Text],
        };
    }

    private IEnumerable<string> Of(BoundRecord record, IEnumerable<FieldShape> fields) =>
        fields.Where(static field => field.HoldsAliases).SelectMany(field => In(field, record));

    private static IEnumerable<string> LabelsOf(RecordShape nested, BoundRecord[] records) =>
        records.Select(record => LabelOf(nested, record));
}
