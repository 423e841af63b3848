namespace Summit.Catalog;

/// <summary>The records that are related to a record.</summary>
/// <param name="Similar">The records of the same table with the most similar texts, the most similar first; empty if
/// the table is not searched.</param>
/// <param name="Referring">The records that refer to the record, by field.</param>
public sealed record RelatedRecords(IReadOnlyList<CatalogRecord> Similar, IReadOnlyList<ReferringRecords> Referring);
