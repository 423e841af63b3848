using System.Globalization;
using Summit.Catalog;

namespace Summit.Cli.Reports;

/// <summary>Chooses the columns of records by the roles of their fields, and formats the cells.</summary>
internal static class RecordColumns
{
    /// <summary>
    /// Returns the columns of a timeline: the time, the key, the fields with few values, and the label.
    /// </summary>
    public static IReadOnlyList<CatalogField> OfTimeline(CatalogTable table) =>
        Distinct([table.Time, table.Key, .. table.Fields.Where(field => field.IsFacet), table.Label]);

    /// <summary>
    /// Returns the columns of a list: those of a timeline, and before the label the nested records that summarise a
    /// record and the numbers of other nested records and of the records that refer to it.
    /// </summary>
    public static IReadOnlyList<CatalogField> OfList(CatalogTable table) =>
        Distinct([
            table.Time,
            table.Key,
            .. table.Fields.Where(field => field.IsFacet),
            .. table.Fields.Where(IsCounted),
            table.Label,
        ]);

    /// <summary>
    /// Returns the columns of a tree: the key, the records above, the numbers of records that refer to a record, and
    /// the label.
    /// </summary>
    public static IReadOnlyList<CatalogField> OfTree(CatalogTable table) =>
        Distinct([table.Key, table.Hierarchy, .. table.Fields.Where(IsCounted), table.Label]);

    /// <summary>
    /// Returns the values of a field, separated by commas, or their number for nested and referring records.
    /// </summary>
    public static string Cell(CatalogRecord record, CatalogField field) =>
        !IsCounted(field) ? string.Join(',', record.ValuesOf(field).Select(value => value.Id))
        : field.Description.IsSummary ? string.Join("; ", record.ValuesOf(field).Select(value => value.Label))
        : record.CountOf(field).ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the labels of the values of a field, separated by commas.</summary>
    public static string Labels(CatalogRecord record, CatalogField field) =>
        string.Join(", ", record.ValuesOf(field).Select(value => value.Label));

    private static bool IsCounted(CatalogField field) => field.Kind is FieldKind.Nested or FieldKind.Inverse;

    private static IReadOnlyList<CatalogField> Distinct(IEnumerable<CatalogField?> fields) =>
        [.. fields.OfType<CatalogField>().Distinct()];
}
