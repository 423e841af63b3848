namespace Summit;

/// <summary>
/// Receives the fields of a record one by one, each with the name of its property: what a writer or an exporter needs to
/// handle every record type alike without reflection. A field that is not given comes as null.
/// </summary>
public interface IFieldVisitor
{
    /// <summary>A text.</summary>
    void Text(string field, string? value);

    /// <summary>A list of texts.</summary>
    void Texts(string field, TextList values);

    /// <summary>A truth value.</summary>
    void Boolean(string field, bool? value);

    /// <summary>An integer.</summary>
    void Integer(string field, long? value);

    /// <summary>A floating-point number.</summary>
    void Double(string field, double? value);

    /// <summary>A decimal number.</summary>
    void Decimal(string field, decimal? value);

    /// <summary>A member of an enum.</summary>
    void Enum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum;

    /// <summary>A date.</summary>
    void Date(string field, DateOnly? value);

    /// <summary>An instant.</summary>
    void Instant(string field, DateTimeOffset? value);

    /// <summary>A duration.</summary>
    void Duration(string field, TimeSpan? value);

    /// <summary>A reference; null where there is none.</summary>
    void Reference<T>(string field, T? record)
        where T : struct, IRecord<T>;

    /// <summary>A list of references.</summary>
    void References<T>(string field, RecordList<T> records)
        where T : struct, IRecord<T>;

    /// <summary>The records nested in this one.</summary>
    void Nested<T>(string field, RecordList<T> records)
        where T : struct, IRecord<T>;

    /// <summary>The record that this one is nested in.</summary>
    void Parent<T>(string field, T record)
        where T : struct, IRecord<T>;

    /// <summary>The records that refer to this one.</summary>
    void Inverse<T>(string field, RecordSet<T> records)
        where T : struct, IRecord<T>;
}
