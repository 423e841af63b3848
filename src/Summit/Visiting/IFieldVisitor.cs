namespace Summit;

/// <summary>
/// Receives the fields of a record one by one, each with the name of its property: what a writer or an exporter needs to
/// handle every record type alike without reflection. A field that is not given comes as null.
/// </summary>
public interface IFieldVisitor
{
    /// <summary>A text.</summary>
    void VisitText(string field, string? value);

    /// <summary>A list of texts.</summary>
    void VisitTexts(string field, TextList values);

    /// <summary>A truth value.</summary>
    void VisitBoolean(string field, bool? value);

    /// <summary>An integer.</summary>
    void VisitInteger(string field, long? value);

    /// <summary>A floating-point number.</summary>
    void VisitDouble(string field, double? value);

    /// <summary>A decimal number.</summary>
    void VisitDecimal(string field, decimal? value);

    /// <summary>A member of an enum.</summary>
    void VisitEnum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum;

    /// <summary>A date.</summary>
    void VisitDate(string field, DateOnly? value);

    /// <summary>An instant.</summary>
    void VisitInstant(string field, DateTimeOffset? value);

    /// <summary>A duration.</summary>
    void VisitDuration(string field, TimeSpan? value);

    /// <summary>A reference; null where there is none.</summary>
    void VisitReference<T>(string field, T? record)
        where T : struct, IVisitableRecord<T>;

    /// <summary>A list of references.</summary>
    void VisitReferences<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T>;

    /// <summary>The records nested in this one.</summary>
    void VisitNested<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T>;

    /// <summary>The record that this one is nested in.</summary>
    void VisitParent<T>(string field, T record)
        where T : struct, IVisitableRecord<T>;

    /// <summary>The records that refer to this one.</summary>
    void VisitInverse<T>(string field, RecordSet<T> records)
        where T : struct, IVisitableRecord<T>;
}
