using System.Text;
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
    private readonly TextLanguages _languages = new(shape);

    /// <summary>Returns the label of a record; its key if its type has no label.</summary>
    public static string LabelOf(RecordShape shape, BoundRecord record) =>
        shape.Label is { } label ? record.Values[label.Index].Text : record.Key;

    /// <summary>Returns the label of a record with its language.</summary>
    public TextInLanguage NameOf(RecordShape record, BoundRecord bound)
    {
        StringField? field = record.Label ?? record.Key;
        Language language = field is null ? shape.Language : _languages.Of(bound, record, field);
        return new TextInLanguage(Encoding.UTF8.GetBytes(LabelOf(record, bound)), language);
    }

    /// <summary>Returns the aliases of a record.</summary>
    public IEnumerable<TextInLanguage> Of(RecordShape record, BoundRecord bound) => Of(record, bound, record.Fields);

    /// <summary>
    /// Returns the aliases of a record that none of its searched fields contains. A search of the label finds the record
    /// by these aliases.
    /// </summary>
    public IEnumerable<TextInLanguage> Unsearched(RecordShape record, BoundRecord bound) =>
        Of(record, bound, record.Fields.Where(static field => !field.IsSearched));

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

    private IEnumerable<TextInLanguage> Of(RecordShape type, BoundRecord record, IEnumerable<FieldShape> fields) =>
        fields.Where(static field => field.HoldsAliases).SelectMany(field => NamesIn(type, field, record));

    private IEnumerable<TextInLanguage> NamesIn(RecordShape type, FieldShape field, BoundRecord record)
    {
        if (field is NestedListField list)
        {
            RecordShape nested = shape.Record(list.Target);
            return record.Values[field.Index].Records.Select(each => NameOf(nested, each));
        }

        Language language = _languages.Of(record, type, field);
        return In(field, record).Select(text => new TextInLanguage(Encoding.UTF8.GetBytes(text), language));
    }

    private static IEnumerable<string> LabelsOf(RecordShape nested, BoundRecord[] records) =>
        records.Select(record => LabelOf(nested, record));
}
