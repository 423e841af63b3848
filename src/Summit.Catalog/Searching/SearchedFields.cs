namespace Summit.Catalog.Searching;

/// <summary>The names of the searched fields of a record type.</summary>
internal static class SearchedFields<T>
    where T : struct, IVisitableRecord<T>
{
    /// <summary>The declared names.</summary>
    public static IReadOnlySet<string> Names { get; } = Read();

    private static HashSet<string> Read()
    {
        var reader = new Reader([]);
        T.VisitSchema(ref reader);
        return reader.Names;
    }

    private readonly struct Reader(HashSet<string> names) : ISchemaVisitor
    {
        public HashSet<string> Names => names;

        public void VisitRecordType(RecordDescription record) { }

        public void VisitField(FieldDescription field)
        {
            if (field.SearchBoost > 0)
                names.Add(field.Name);
        }

        public void VisitKeyed<TRecord>()
            where TRecord : struct, IKeyedRecord<TRecord>, IVisitableRecord<TRecord> { }

        public void VisitSearchable<TRecord>()
            where TRecord : struct, ISearchableRecord<TRecord>, IVisitableRecord<TRecord> { }
    }
}
