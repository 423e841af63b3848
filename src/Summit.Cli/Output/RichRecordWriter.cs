using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using Summit.Catalog.Notation;
using Summit.Cli.Notation;

namespace Summit.Cli.Output;

/// <summary>
/// Writes records as a grid with a row for each field that has a value, and its name on the left. References show
/// labels and ids; nested records are panels.
/// </summary>
/// <param name="grid">The grid, which has two columns.</param>
/// <param name="isNested">True if the record is shown inside its parent.</param>
internal readonly struct RichRecordWriter(Grid grid, bool isNested) : IFieldVisitor
{
    /// <summary>Creates a grid for the fields of a record.</summary>
    public static Grid CreateGrid() =>
        new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));

    /// <inheritdoc/>
    public bool VisitUtf8(string field, ReadOnlySpan<byte> utf8, bool isNull) => false;

    /// <inheritdoc/>
    public void VisitText(string field, string? value)
    {
        if (value is not null)
            Row(field, Prose(value));
    }

    /// <inheritdoc/>
    public void VisitTexts(string field, TextList values)
    {
        if (!values.IsEmpty)
            Row(field, Items(values.Select(Prose)));
    }

    /// <inheritdoc/>
    public void VisitBoolean(string field, bool? value) =>
        VisitText(field, value is { } given ? (given ? "yes" : "no") : null);

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
        VisitText(field, value?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void VisitInstant(string field, DateTimeOffset? value) =>
        VisitText(field, value?.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void VisitDuration(string field, TimeSpan? value) =>
        VisitText(field, value is { } given ? ValueText.Of(given) : null);

    /// <inheritdoc/>
    public void VisitReference<T>(string field, T? record)
        where T : struct, IVisitableRecord<T>
    {
        if (record is { } given)
            Row(field, LabelOf(given));
    }

    /// <inheritdoc/>
    public void VisitReferences<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T>
    {
        if (!records.IsEmpty)
            Row(field, Items(records.Select(LabelOf)));
    }

    /// <inheritdoc/>
    public void VisitNested<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T>
    {
        if (!records.IsEmpty)
            Row(field, new Rows(records.Select(PanelOf)));
    }

    /// <inheritdoc/>
    public void VisitParent<T>(string field, T record)
        where T : struct, IVisitableRecord<T>
    {
        // A nested record is already shown inside its parent.
        if (!isNested)
            Row(field, LabelOf(record));
    }

    /// <inheritdoc/>
    public void VisitInverse<T>(string field, RecordSet<T> records)
        where T : struct, IVisitableRecord<T>
    {
        if (!records.IsEmpty)
            Row(field, Items(records.Select(LabelOf)));
    }

    /// <summary>Replaces tabs, which are wider than the one column that the grid counts for them.</summary>
    private static StyledText Prose(string text) => new(VisibleText.Of(text.Replace('\t', ' ')));

    private static Paragraph LabelOf<T>(T record)
        where T : struct, IVisitableRecord<T> =>
        new Paragraph(VisibleText.OnOneLine(record.ToString()!)).Append(
            "  " + VisibleText.OnOneLine(record.Key),
            Palette.Quiet
        );

    private static Panel PanelOf<T>(T record)
        where T : struct, IVisitableRecord<T>
    {
        Grid fields = CreateGrid();
        var writer = new RichRecordWriter(fields, isNested: true);
        record.Visit(ref writer);
        return new Panel(fields)
        {
            Border = BoxBorder.Rounded,
            BorderStyle = Palette.Quiet,
            Expand = true,
        };
    }

    /// <summary>
    /// Shows a single item as it is, and marks each of several items so that their boundaries are visible on wrapped
    /// lines.
    /// </summary>
    private static IRenderable Items(IEnumerable<IRenderable> items)
    {
        IRenderable[] all = [.. items];
        if (all.Length == 1)
            return all[0];

        Grid list = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(1))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (IRenderable item in all)
            list.AddRow(new StyledText("·", Palette.Accent), item);
        return list;
    }

    private void Row(string field, IRenderable value) =>
        grid.AddRow(new StyledText(PascalName.ToWords(field), Palette.Quiet), value);
}
