using System.Globalization;
using Summit.Catalog.Notation;

namespace Summit.Cli.Output;

/// <summary>
/// Writes records as lines of plain text: the name of a field and its value, and for a reference the key and the label.
/// A list has a line for each item. Names of nested fields contain the position in the list: <c>utterances.1.text</c>.
/// A missing field has no line.
/// </summary>
/// <param name="plain">The output.</param>
/// <param name="prefix">The prefix of field names; empty unless the record is nested.</param>
internal readonly struct PlainRecordWriter(PlainWriter plain, string prefix = "") : IFieldVisitor
{
    /// <inheritdoc/>
    public bool VisitUtf8(string field, ReadOnlySpan<byte> utf8, bool isNull) => false;

    /// <inheritdoc/>
    public void VisitText(string field, string? value)
    {
        if (value is not null)
            plain.Line(NameOf(field), value);
    }

    /// <inheritdoc/>
    public void VisitTexts(string field, TextList values)
    {
        foreach (string value in values)
            VisitText(field, value);
    }

    /// <inheritdoc/>
    public void VisitBoolean(string field, bool? value) =>
        VisitText(field, value is { } given ? (given ? "true" : "false") : null);

    /// <inheritdoc/>
    public void VisitInteger(string field, long? value) =>
        VisitText(field, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void VisitUnsigned(string field, ulong? value) =>
        VisitText(field, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void VisitDouble(string field, double? value) =>
        VisitText(field, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void VisitDecimal(string field, decimal? value) =>
        VisitText(field, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void VisitEnum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum => VisitText(field, value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public void VisitDate(string field, DateOnly? value) =>
        VisitText(field, value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public void VisitInstant(string field, DateTimeOffset? value) =>
        VisitText(field, value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public void VisitDuration(string field, TimeSpan? value) =>
        VisitText(field, value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public void VisitReference<T>(string field, T? record)
        where T : struct, IVisitableRecord<T>
    {
        if (record is { } given)
            plain.Line(NameOf(field), given.Key, given.ToString());
    }

    /// <inheritdoc/>
    public void VisitReferences<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T>
    {
        foreach (T record in records)
            VisitReference<T>(field, record);
    }

    /// <inheritdoc/>
    public void VisitNested<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T>
    {
        for (int i = 0; i < records.Count; i++)
        {
            var nested = new PlainRecordWriter(
                plain,
                string.Create(CultureInfo.InvariantCulture, $"{NameOf(field)}.{i + 1}.")
            );
            records[i].Visit(ref nested);
        }
    }

    /// <inheritdoc/>
    public void VisitParent<T>(string field, T record)
        where T : struct, IVisitableRecord<T>
    {
        // A nested record is already shown inside its parent.
        if (prefix.Length == 0)
            VisitReference<T>(field, record);
    }

    /// <inheritdoc/>
    public void VisitInverse<T>(string field, RecordSet<T> records)
        where T : struct, IVisitableRecord<T>
    {
        foreach (T record in records)
            VisitReference<T>(field, record);
    }

    private string NameOf(string field) => prefix + PascalName.ToCamel(field);
}
