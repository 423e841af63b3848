namespace Summit;

/// <summary>
/// Receives the schema of a record type: its description, what its table supports, and its fields. A library can so
/// serve every record type without reflection.
/// </summary>
public interface ISchemaVisitor
{
    /// <summary>Visits the description of the record type, before everything else.</summary>
    /// <param name="record">The description.</param>
    void VisitRecordType(RecordDescription record);

    /// <summary>Visits a field. Fields come in the order of declaration.</summary>
    /// <param name="field">The description.</param>
    void VisitField(FieldDescription field);

    /// <summary>Called if records have keys.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    void VisitKeyed<T>()
        where T : struct, IKeyedRecord<T>, IVisitableRecord<T>;

    /// <summary>Called if the table has a search index.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    void VisitSearchable<T>()
        where T : struct, ISearchableRecord<T>, IVisitableRecord<T>;
}
