using System.Globalization;
using System.Text.Json;
using Summit.Catalog;
using Summit.Catalog.Notation;
using Summit.Cli.Output;

namespace Summit.Cli.Export;

/// <summary>
/// Writes a record as a row of CSV. A list of texts or references is a cell with a JSON array. Nested records have a
/// table of their own and inverses follow from the references, so neither has a cell. A missing value is an empty cell;
/// an empty text is a quoted empty cell.
/// </summary>
/// <param name="text">The output.</param>
internal sealed class CsvRow(TextWriter text) : FieldVisitor
{
    private bool _isFirst = true;

    /// <summary>Returns whether a field has a column.</summary>
    public static bool HasColumn(CatalogField field) => field.Kind is not (FieldKind.Nested or FieldKind.Inverse);

    /// <summary>Writes a cell; null for a missing value.</summary>
    public void Cell(string? value)
    {
        if (!_isFirst)
            text.Write(',');
        _isFirst = false;
        if (value is null)
            return;
        if (value.Length > 0 && value.AsSpan().IndexOfAny(",\"\r\n") < 0)
            text.Write(value);
        else
            text.Write($"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }

    /// <summary>Ends the row.</summary>
    public void End()
    {
        text.WriteLine();
        _isFirst = true;
    }

    /// <inheritdoc/>
    public override void VisitText(string field, string? value) => Cell(value);

    /// <inheritdoc/>
    public override void VisitTexts(string field, TextList values) => List(values);

    /// <inheritdoc/>
    public override void VisitBoolean(string field, bool? value) =>
        Cell(value is { } given ? (given ? "true" : "false") : null);

    /// <inheritdoc/>
    public override void VisitInteger(string field, long? value) => Cell(value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override void VisitUnsigned(string field, ulong? value) =>
        Cell(value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override void VisitDouble(string field, double? value) =>
        Cell(value?.ToString("R", CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override void VisitDecimal(string field, decimal? value) =>
        Cell(value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override void VisitEnum<TEnum>(string field, TEnum? value) =>
        Cell(value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public override void VisitDate(string field, DateOnly? value) =>
        Cell(value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public override void VisitInstant(string field, DateTimeOffset? value) =>
        Cell(value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public override void VisitDuration(string field, TimeSpan? value) =>
        Cell(value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public override void VisitReference<T>(string field, T? record) =>
        Cell(record is { } given ? RecordName.Of(given) : null);

    /// <inheritdoc/>
    public override void VisitReferences<T>(string field, RecordList<T> records) => List(records.Select(RecordName.Of));

    /// <inheritdoc/>
    public override void VisitParent<T>(string field, T record) => Cell(RecordName.Of(record));

    private void List(IEnumerable<string> values)
    {
        using var list = new MemoryStream();
        using (var json = new Utf8JsonWriter(list, JsonForm.OnOneLine))
        {
            json.WriteStartArray();
            foreach (string value in values)
                json.WriteStringValue(value);
            json.WriteEndArray();
        }

        Cell(System.Text.Encoding.UTF8.GetString(list.GetBuffer().AsSpan(0, (int)list.Length)));
    }
}
