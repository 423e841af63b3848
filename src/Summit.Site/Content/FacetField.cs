using System.Globalization;
using Summit.Catalog;

namespace Summit.Site.Content;

/// <summary>The values of a field by the number of records that have them.</summary>
/// <param name="Field">The field.</param>
/// <param name="Entries">The values, highest count first, ties in the order of the values.</param>
internal sealed record FacetField(CatalogField Field, IReadOnlyList<FacetEntry> Entries)
{
    /// <summary>
    /// Returns whether a list is worth choosing from by a field: there are several values, and one has several records.
    /// </summary>
    public bool IsUseful => Entries.Count > 1 && Entries[0].Count > 1;

    /// <summary>Counts the values of a truth value or an enum.</summary>
    public static FacetField OfValues(CatalogTable table, CatalogField field)
    {
        var records = new Dictionary<FieldValue, List<CatalogRecord>>();
        for (int ordinal = 0; ordinal < table.Count; ordinal++)
        {
            CatalogRecord record = table.At(ordinal);
            foreach (FieldValue value in record.ValuesOf(field))
            {
                if (!records.TryGetValue(value, out List<CatalogRecord>? having))
                    records.Add(value, having = []);
                having.Add(record);
            }
        }

        return new FacetField(
            field,
            [
                .. records
                    .OrderByDescending(pair => pair.Value.Count)
                    .ThenBy(pair => pair.Value[0].Ordinal)
                    .Select(pair => new FacetEntry(pair.Key.Id, pair.Key.Label, pair.Value.Count, null, () =>
                        pair.Value
                    )),
            ]
        );
    }

    /// <summary>Counts the records that a field refers to.</summary>
    public static FacetField OfRelation(CatalogTable target, Relation relation) =>
        new(
            relation.Field,
            [
                .. Enumerable
                    .Range(0, target.Count)
                    .Select(target.At)
                    .Select(record => (Record: record, Count: relation.CountOf(record)))
                    .Where(item => item.Count > 0)
                    .OrderByDescending(item => item.Count)
                    .Select(item => new FacetEntry(IdOf(item.Record), item.Record.Label, item.Count, item.Record, () =>
                        relation.SourcesOf(item.Record)
                    )),
            ]
        );

    /// <summary>Returns the key of a record, or its ordinal if it has none.</summary>
    public static string IdOf(CatalogRecord record) =>
        record.Key.Length > 0 ? record.Key : record.Ordinal.ToString(CultureInfo.InvariantCulture);
}
