namespace Summit.Catalog;

/// <summary>The records that refer to a record through one field.</summary>
/// <param name="Table">The table of the records.</param>
/// <param name="Field">The field that refers to the record.</param>
/// <param name="Inverse">The field of the record that holds the records; null if the schema declares none.</param>
/// <param name="Total">The number of records, including those that are not listed.</param>
/// <param name="Records">The first records in table order.</param>
public sealed record ReferringRecords(
    CatalogTable Table,
    CatalogField Field,
    CatalogField? Inverse,
    int Total,
    IReadOnlyList<CatalogRecord> Records
);
