using Summit.Catalog;

namespace Summit.Site.Content;

/// <summary>Finds the tables of records that fields hold. Nested records can be of a type without a table.</summary>
internal static class RecordTables
{
    /// <summary>Returns whether the records that a field holds have a table, and so pages.</summary>
    public static bool HasTable(this CorpusCatalog catalog, CatalogField field) =>
        field.RecordType is { } type && catalog.Find(type) is not null;

    /// <summary>Returns the table of a record type, or null.</summary>
    public static CatalogTable? Find(this CorpusCatalog catalog, Type recordType) =>
        catalog.Tables.FirstOrDefault(table => table.RecordType == recordType);

    /// <summary>Returns the records that a field holds; none if they have no table.</summary>
    public static IReadOnlyList<CatalogRecord> PagesOf(this CatalogRecord record, CatalogField field, int limit) =>
        record.Table.Catalog.HasTable(field) ? record.RecordsOf(field, limit) : [];
}
