namespace Summit.Catalog.Searching;

/// <summary>The searched fields of a record type.</summary>
/// <typeparam name="T">The record type.</typeparam>
internal static class SearchedFields<T>
    where T : struct, IVisitableRecord<T>
{
    /// <summary>The searched fields.</summary>
    public static SearchedFieldSet All { get; } = Read();

    /// <summary>The declared names.</summary>
    public static IReadOnlySet<string> Names => All.Names;

    private static SearchedFieldSet Read()
    {
        var reader = new Reader([]);
        T.VisitSchema(ref reader);
        return new SearchedFieldSet(reader.Fields);
    }

    private readonly struct Reader(List<FieldDescription> fields) : ISchemaVisitor
    {
        public List<FieldDescription> Fields => fields;

        public void VisitRecordType(RecordDescription record) { }

        public void VisitField(FieldDescription field) => fields.Add(field);

        public void VisitKeyed<TRecord>()
            where TRecord : struct, IKeyedRecord<TRecord>, IVisitableRecord<TRecord> { }

        public void VisitSearchable<TRecord>()
            where TRecord : struct, ISearchableRecord<TRecord>, IVisitableRecord<TRecord> { }
    }
}
