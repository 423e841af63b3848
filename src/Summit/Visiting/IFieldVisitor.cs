namespace Summit;

/// <summary>
/// Receives the fields of a record one by one, each with the name of its property, so that a writer or an exporter handles every
/// record type alike without reflection. A field without a value is null.
/// </summary>
public interface IFieldVisitor
{
    /// <summary>Visits a text.</summary>
    void VisitText(string field, string? value);

    /// <summary>Visits a list of texts.</summary>
    void VisitTexts(string field, TextList values);

    /// <summary>Visits a truth value.</summary>
    void VisitBoolean(string field, bool? value);

    /// <summary>Visits an integer.</summary>
    void VisitInteger(string field, long? value);

    /// <summary>Visits an unsigned integer of 64 bits.</summary>
    void VisitUnsigned(string field, ulong? value);

    /// <summary>Visits a floating-point number.</summary>
    void VisitDouble(string field, double? value);

    /// <summary>Visits a decimal number.</summary>
    void VisitDecimal(string field, decimal? value);

    /// <summary>Visits a member of an enum.</summary>
    void VisitEnum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum;

    /// <summary>Visits a date.</summary>
    void VisitDate(string field, DateOnly? value);

    /// <summary>Visits an instant.</summary>
    void VisitInstant(string field, DateTimeOffset? value);

    /// <summary>Visits a duration.</summary>
    void VisitDuration(string field, TimeSpan? value);

    /// <summary>Visits a reference; null if the record has none.</summary>
    void VisitReference<T>(string field, T? record)
        where T : struct, IVisitableRecord<T>;

    /// <summary>Visits a list of references.</summary>
    void VisitReferences<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T>;

    /// <summary>Visits the records that are nested in the record.</summary>
    void VisitNested<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T>;

    /// <summary>Visits the record that the record is nested in.</summary>
    void VisitParent<T>(string field, T record)
        where T : struct, IVisitableRecord<T>;

    /// <summary>Visits the records that refer to the record.</summary>
    void VisitInverse<T>(string field, RecordSet<T> records)
        where T : struct, IVisitableRecord<T>;
}
