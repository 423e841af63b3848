using System.Text;

namespace Summit.Compiler.Verify;

/// <summary>
/// Finds the language of a text of the decoded columns: that of its field, of its record, of the records around it, or
/// of the corpus.
/// </summary>
/// <param name="corpus">The decoded corpus.</param>
internal sealed class DecodedLanguages(DecodedCorpus corpus)
{
    /// <summary>Returns the language of the texts of a field in a row.</summary>
    public Language Of(DecodedTable table, int row, FieldForm field) =>
        field.LanguageTag is { } tag ? Languages.OfTag(tag) : OfRow(table, row);

    private Language OfRow(DecodedTable table, int row)
    {
        if (
            Array.Find(table.Fields, field => field.IsLanguage) is { } own
            && Given(table.Column(own), row) is { } given
        )
            return given;
        FieldForm? parent = Array.Find(table.Fields, field => field.IsParent);
        return parent is not null && table.Column(parent).RowsOf(row) is { Length: 1 } outer
            ? OfRow(corpus.Table(parent.Target!), outer[0])
            : corpus.Shape.Language;
    }

    /// <summary>Returns the language that a row gives, or null if it gives none.</summary>
    private Language? Given(DecodedColumn column, int row)
    {
        if (column.TextsOf(row).FirstOrDefault() is { Length: > 0 } tag)
            return Languages.OfTag(Encoding.UTF8.GetString(tag));
        if (column.RowsOf(row) is { Length: 1 } other)
            return KeyOf(corpus.Table(column.Field.Target!), other[0]);
        return column.NumberOf(row) is { } value ? column.Field.LanguageOfValue?[value].FirstOrDefault() : null;
    }

    private static Language? KeyOf(DecodedTable table, int row) =>
        table.Key is { } key && table.Column(key).TextsOf(row).FirstOrDefault() is { } tag
            ? Languages.OfTag(Encoding.UTF8.GetString(tag))
            : null;
}
