namespace Summit;

/// <summary>
/// Receives the fields of a record one by one, each with the name of its property. A writer or an exporter can so
/// handle every record type without reflection. The value of a field that has no value is null.
/// </summary>
public interface IFieldVisitor
{
    /// <summary>
    /// Visits a text as UTF-8, which creates no string. A visitor that needs strings returns false, and then receives the
    /// string through <see cref="VisitText"/>.
    /// </summary>
    /// <param name="field">The name of the property.</param>
    /// <param name="utf8">The text. Empty if the record has none.</param>
    /// <param name="isNull">Whether the record has no text.</param>
    /// <returns>Whether the visitor has received the text.</returns>
    bool VisitUtf8(string field, ReadOnlySpan<byte> utf8, bool isNull);

    /// <summary>Visits a text that <see cref="VisitUtf8"/> has not received.</summary>
    /// <param name="field">The name of the property.</param>
    /// <param name="value">The text, or null if the record has none.</param>
    void VisitText(string field, string? value);

    /// <summary>Visits a list of texts.</summary>
    /// <param name="field">The name of the property.</param>
    /// <param name="values">The texts.</param>
    void VisitTexts(string field, TextList values);

    /// <summary>Visits a truth value.</summary>
    /// <param name="field">The name of the property.</param>
    /// <param name="value">The truth value, or null if the record has none.</param>
    void VisitBoolean(string field, bool? value);

    /// <summary>Visits an integer.</summary>
    /// <param name="field">The name of the property.</param>
    /// <param name="value">The integer, or null if the record has none.</param>
    void VisitInteger(string field, long? value);

    /// <summary>Visits an unsigned integer of 64 bits.</summary>
    void VisitUnsigned(string field, ulong? value);

    /// <summary>Visits a floating-point number.</summary>
    /// <param name="field">The name of the property.</param>
    /// <param name="value">The number, or null if the record has none.</param>
    void VisitDouble(string field, double? value);

    /// <summary>Visits a decimal number.</summary>
    /// <param name="field">The name of the property.</param>
    /// <param name="value">The number, or null if the record has none.</param>
    void VisitDecimal(string field, decimal? value);

    /// <summary>Visits a member of an enum.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="field">The name of the property.</param>
    /// <param name="value">The member, or null if the record has none.</param>
    void VisitEnum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum;

    /// <summary>Visits a date.</summary>
    /// <param name="field">The name of the property.</param>
    /// <param name="value">The date, or null if the record has none.</param>
    void VisitDate(string field, DateOnly? value);

    /// <summary>Visits an instant.</summary>
    /// <param name="field">The name of the property.</param>
    /// <param name="value">The instant, with the offset of the YAML, or null if the record has none.</param>
    void VisitInstant(string field, DateTimeOffset? value);

    /// <summary>Visits a duration.</summary>
    /// <param name="field">The name of the property.</param>
    /// <param name="value">The duration, or null if the record has none.</param>
    void VisitDuration(string field, TimeSpan? value);

    /// <summary>Visits a reference to a record.</summary>
    /// <typeparam name="T">The type of the other record.</typeparam>
    /// <param name="field">The name of the property.</param>
    /// <param name="record">The other record, or null if the record refers to none.</param>
    void VisitReference<T>(string field, T? record)
        where T : struct, IVisitableRecord<T>;

    /// <summary>Visits a list of references.</summary>
    /// <typeparam name="T">The type of the other records.</typeparam>
    /// <param name="field">The name of the property.</param>
    /// <param name="records">The other records.</param>
    void VisitReferences<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T>;

    /// <summary>Visits a list of nested records.</summary>
    /// <typeparam name="T">The type of the nested records.</typeparam>
    /// <param name="field">The name of the property.</param>
    /// <param name="records">The nested records.</param>
    void VisitNested<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T>;

    /// <summary>Visits the record that contains a nested record.</summary>
    /// <typeparam name="T">The type of the parent.</typeparam>
    /// <param name="field">The name of the property.</param>
    /// <param name="record">The parent.</param>
    void VisitParent<T>(string field, T record)
        where T : struct, IVisitableRecord<T>;

    /// <summary>Visits the records that refer to the record.</summary>
    /// <typeparam name="T">The type of the other records.</typeparam>
    /// <param name="field">The name of the property.</param>
    /// <param name="records">The other records.</param>
    void VisitInverse<T>(string field, RecordSet<T> records)
        where T : struct, IVisitableRecord<T>;
}
