using Summit.Catalog;

namespace Summit.Site.Content;

/// <summary>Finds the records of a timeline that are linked with most other records.</summary>
internal static class KeyMoments
{
    /// <summary>
    /// Returns up to <paramref name="limit"/> records in order of time: those with most references, nested records and
    /// referring records. Returns none if the timeline has no more records than that.
    /// </summary>
    public static IReadOnlyList<CatalogRecord> Of(TableContent table, RelationMap relations, int limit)
    {
        if (table.Records.Count <= limit)
            return [];
        CatalogField[] links =
        [
            .. table.Table.Fields.Where(field =>
                field.Kind is FieldKind.Reference or FieldKind.References or FieldKind.Nested
            ),
        ];
        IReadOnlyList<Relation> referring = relations.To(table.Table);
        return
        [
            .. table
                .Records.Select(record =>
                    (
                        Record: record,
                        Links: links.Sum(record.CountOf) + referring.Sum(relation => relation.CountOf(record))
                    )
                )
                .Where(item => item.Links > 0)
                .OrderByDescending(item => item.Links)
                .Take(limit)
                .Select(item => item.Record)
                .OrderBy(table.PositionOf),
        ];
    }
}
