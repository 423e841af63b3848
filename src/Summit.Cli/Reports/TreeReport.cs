using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summit.Catalog;
using Summit.Catalog.Notation;
using Summit.Cli.Output;

namespace Summit.Cli.Reports;

/// <summary>Shows the records of a hierarchy as a tree, with numbers of the records that refer to them.</summary>
/// <param name="table">The table, whose records form a hierarchy.</param>
internal sealed class TreeReport(CatalogTable table) : IReport
{
    /// <summary>The inverse that counts the records below too; null if the schema declares none.</summary>
    private readonly CatalogField? _all = table.Fields.FirstOrDefault(field => field.Description.IsTransitive);

    /// <summary>
    /// Writes a tree. A record with several records above it is listed below each of them; the records below it are
    /// listed once.
    /// </summary>
    public void WriteRich(IAnsiConsole console)
    {
        var title = new Paragraph(PascalName.ToWords(table.Name), Palette.Strong);
        if (_all is not null)
            title.Append($"  {CountedName(_all)} of each, with those below it", Palette.Quiet);
        var tree = new Tree(title) { Style = Palette.Quiet };
        foreach (CatalogRecord root in table.Roots())
            AddTo(tree, root, above: null);
        console.Write(tree);
    }

    /// <summary>
    /// Writes a line for each record, after all records above it: the key, the records above it, the numbers of nested
    /// and referring records, and the label.
    /// </summary>
    public void WritePlain(PlainWriter plain) => RecordLines.WritePlain(plain, Records(), RecordColumns.OfTree(table));

    /// <summary>Writes an array of records, each after the records above it.</summary>
    public void WriteJson(Utf8JsonWriter json) => RecordLines.WriteJson(json, Records());

    private IEnumerable<CatalogRecord> Records() => table.Tree().Select(node => node.Record);

    private void AddTo(IHasTreeNodes parent, CatalogRecord record, CatalogRecord? above)
    {
        IReadOnlyList<CatalogRecord> parents = record.RecordsOf(table.Hierarchy!, int.MaxValue);
        IReadOnlyList<CatalogRecord> below = table.Children(record);
        CatalogRecord[] others = [.. parents.Where(other => !other.Equals(above))];
        Spectre.Console.TreeNode node = parent.AddNode(LabelOf(record, others, below.Count > 0, isRoot: above is null));
        if (above is not null && !parents[0].Equals(above))
            return;
        foreach (CatalogRecord narrower in below)
            AddTo(node, narrower, record);
    }

    private Paragraph LabelOf(CatalogRecord record, CatalogRecord[] others, bool hasBelow, bool isRoot)
    {
        var label = new Paragraph();
        label.Append(record.Label, isRoot ? Palette.Strong : null);
        if (_all is not null)
            label.Append($"  {CountText(record, _all)}", Palette.Accent);
        if (hasBelow && OwnOf(_all) is { } own)
            label.Append($" ({CountText(record, own)} of its own)", Palette.Quiet);
        if (others.Length > 0)
            label.Append($" (also below {string.Join(", ", others.Select(other => other.Label))})", Palette.Quiet);
        return label;
    }

    /// <summary>Returns the inverse of the same field without the records below; null if there is none.</summary>
    private CatalogField? OwnOf(CatalogField? all) =>
        all is null
            ? null
            : table.Fields.FirstOrDefault(field =>
                field.RecordType == all.RecordType
                && field.Description.InverseOf == all.Description.InverseOf
                && !field.Description.IsTransitive
            );

    private string CountedName(CatalogField all) => PascalName.ToWords((OwnOf(all) ?? all).Name).ToLowerInvariant();

    private static string CountText(CatalogRecord record, CatalogField field) =>
        record.CountOf(field).ToString(CultureInfo.InvariantCulture);
}
