namespace Summit.Catalog.Tables;

/// <summary>Finds the records that refer to a record.</summary>
internal static class ReferringFinder
{
    /// <summary>
    /// Returns the records that refer to <paramref name="record"/>, by field, where there are any. Inverses come first
    /// and are stored; other references are found by reading their tables.
    /// </summary>
    public static IReadOnlyList<ReferringRecords> Find(CatalogRecord record, int limit)
    {
        CatalogTable table = record.Table;
        CorpusCatalog catalog = table.Catalog;
        var found = new List<ReferringRecords>();
        var covered = new HashSet<CatalogField>();
        foreach (CatalogField inverse in table.Fields.Where(field => field.Description.InverseOf is not null))
        {
            CatalogTable source = catalog.TableOf(inverse.RecordType!);
            CatalogField field = source.Field(inverse.Description.InverseOf!);
            // A transitive inverse holds more than the inverse of the same field without descendants.
            if (!covered.Add(field))
                continue;
            var reader = new RecordReader(catalog, limit);
            var visit = new FieldVisit(inverse.Index, reader);
            record.Apply(ref visit);
            if (reader.Total > 0)
                found.Add(new ReferringRecords(source, field, inverse, reader.Total, reader.Records));
        }

        found.AddRange(
            from source in catalog.Tables
            from field in source.Fields
            where field.Kind is FieldKind.Reference or FieldKind.References
            where field.RecordType == table.RecordType && !covered.Contains(field)
            let referring = source.Referring(field, record.Ordinal, limit)
            where referring.Total > 0
            select referring
        );
        return found;
    }

    private readonly struct FieldVisit(int field, RecordReader reader) : IRecordAction
    {
        public void Invoke<T>(T record)
            where T : struct, IVisitableRecord<T>
        {
            RecordReader receiver = reader;
            record.VisitField(field, ref receiver);
        }
    }
}
