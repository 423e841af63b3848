using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// Finds the language of a text: that of its field; otherwise that of its record; otherwise that of the records in which
/// the record is nested, from the inside out; otherwise that of the corpus.
/// </summary>
/// <param name="corpus">The shape of the corpus.</param>
internal sealed class TextLanguages(CorpusShape corpus)
{
    private readonly bool _isUniform = !corpus.Records.Any(record =>
        record.Fields.Any(field => field.IsLanguage || field.LanguageTag is not null)
    );

    /// <summary>Returns the language of the texts of a field of a record.</summary>
    public Language Of(BoundRecord record, RecordShape shape, FieldShape field) =>
        _isUniform ? corpus.Language
        : field.LanguageTag is { } tag ? Languages.OfTag(tag)
        : Of(record, shape);

    private Language Of(BoundRecord record, RecordShape shape)
    {
        if (shape.Language is { } field && record.Values[field.Index] is { IsGiven: true } value)
        {
            switch (field)
            {
                case StringField when value.Text.Length > 0:
                    return Languages.OfTag(value.Text);
                case EnumField choice
                    when choice.Members.FirstOrDefault(each => each.Value == value.Number) is { } member:
                    return TextLanguage.LanguageOf(member);
                case ReferenceField when value.Records.Length > 0:
                    return Languages.OfTag(value.Records[0].Key);
            }
        }

        return shape.Parent is { } parent && record.Parent is { } outer
            ? Of(outer, corpus.Record(parent.Target))
            : corpus.Language;
    }
}
