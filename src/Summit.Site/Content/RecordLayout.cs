using Summit.Catalog;

namespace Summit.Site.Content;

/// <summary>Decides, by the roles of the schema, which part of a page shows a field.</summary>
internal static class RecordLayout
{
    /// <summary>Returns the texts that the page of a record shows as prose: summaries, and searched texts.</summary>
    public static IReadOnlyList<CatalogField> ProseOf(CatalogTable table) => [.. table.Fields.Where(IsProse)];

    /// <summary>Returns the fields of the list of details, the key last.</summary>
    public static IReadOnlyList<CatalogField> DetailsOf(CatalogTable table) =>
        [
            .. table.Fields.Where(field => !IsProse(field) && IsDetail(field) && !field.Description.IsKey),
            .. table.Fields.Where(field => field.Description is { IsKey: true, IsLabel: false }),
        ];

    /// <summary>Returns the fields that hold nested records.</summary>
    public static IReadOnlyList<CatalogField> NestedOf(CatalogTable table) =>
        [.. table.Fields.Where(field => field.Kind == FieldKind.Nested)];

    /// <summary>Returns the fields whose values the summary of a record shows: enums, then references.</summary>
    public static IReadOnlyList<CatalogField> SummaryOf(CatalogTable table) =>
        [
            .. table.Fields.Where(field =>
                field.Kind is FieldKind.References && !field.Description.IsHierarchy
                || (field.Kind == FieldKind.Reference && field.IsSearched)
            ),
        ];

    private static bool IsProse(CatalogField field) =>
        field.Kind == FieldKind.Text
        && field.Description is { IsLabel: false, IsAlias: false, IsUri: false }
        && (field.Description.IsSummary || field.IsSearched);

    private static bool IsDetail(CatalogField field) =>
        !field.Description.IsLabel && field.Kind is not (FieldKind.Nested or FieldKind.Inverse);
}
