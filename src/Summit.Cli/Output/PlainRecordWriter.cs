using System.Globalization;
using Summit.Cli.Notation;

namespace Summit.Cli.Output;

/// <summary>
/// Writes records as lines of plain text: the name of a field and its value, and of a reference its key and its label. A
/// list has a line for each item; the fields of nested records bear the place in the list, <c>utterances.1.text</c>. A
/// field that is not given has no line.
/// </summary>
/// <param name="plain">Where the lines go.</param>
/// <param name="prefix">What stands before the names of the fields; empty unless the record is nested.</param>
internal readonly struct PlainRecordWriter(PlainWriter plain, string prefix = "") : IFieldVisitor
{
    /// <inheritdoc/>
    public void Text(string field, string? value)
    {
        if (value is not null)
            plain.Line(NameOf(field), value);
    }

    /// <inheritdoc/>
    public void Texts(string field, TextList values)
    {
        foreach (string value in values)
            Text(field, value);
    }

    /// <inheritdoc/>
    public void Boolean(string field, bool? value) => Text(field, value is { } given ? (given ? "true" : "false") : null);

    /// <inheritdoc/>
    public void Integer(string field, long? value) => Text(field, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void Double(string field, double? value) => Text(field, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void Decimal(string field, decimal? value) => Text(field, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void Enum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum => Text(field, value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public void Date(string field, DateOnly? value) => Text(field, value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public void Instant(string field, DateTimeOffset? value) => Text(field, value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public void Duration(string field, TimeSpan? value) => Text(field, value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public void Reference<T>(string field, T? record)
        where T : struct, IRecord<T>
    {
        if (record is { } given)
            plain.Line(NameOf(field), given.Key, given.ToString());
    }

    /// <inheritdoc/>
    public void References<T>(string field, RecordList<T> records)
        where T : struct, IRecord<T>
    {
        foreach (T record in records)
            Reference<T>(field, record);
    }

    /// <inheritdoc/>
    public void Nested<T>(string field, RecordList<T> records)
        where T : struct, IRecord<T>
    {
        for (int i = 0; i < records.Count; i++)
        {
            var nested = new PlainRecordWriter(plain, string.Create(CultureInfo.InvariantCulture, $"{NameOf(field)}.{i + 1}."));
            records[i].Visit(ref nested);
        }
    }

    /// <inheritdoc/>
    public void Parent<T>(string field, T record)
        where T : struct, IRecord<T>
    {
        // The lines of a nested record stand among those of its parent.
        if (prefix.Length == 0)
            Reference<T>(field, record);
    }

    /// <inheritdoc/>
    public void Inverse<T>(string field, RecordSet<T> records)
        where T : struct, IRecord<T>
    {
        foreach (T record in records)
            Reference<T>(field, record);
    }

    private string NameOf(string field) => prefix + PascalName.ToCamel(field);
}
