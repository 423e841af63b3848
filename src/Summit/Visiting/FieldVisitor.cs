namespace Summit;

/// <summary>
/// A base class for visitors that ignores every field. A derived class overrides the methods for the fields that it
/// needs. A visitor that is a struct implements <see cref="IFieldVisitor"/> directly.
/// </summary>
public abstract class FieldVisitor : IFieldVisitor
{
    /// <summary>Returns false, so that <see cref="VisitText"/> receives the text as a string.</summary>
    /// <inheritdoc/>
    public virtual bool VisitUtf8(string field, ReadOnlySpan<byte> utf8, bool isNull) => false;

    /// <inheritdoc/>
    public virtual void VisitText(string field, string? value) { }

    /// <inheritdoc/>
    public virtual void VisitTexts(string field, TextList values) { }

    /// <inheritdoc/>
    public virtual void VisitBoolean(string field, bool? value) { }

    /// <inheritdoc/>
    public virtual void VisitInteger(string field, long? value) { }

    /// <inheritdoc/>
    public virtual void VisitUnsigned(string field, ulong? value) { }

    /// <inheritdoc/>
    public virtual void VisitDouble(string field, double? value) { }

    /// <inheritdoc/>
    public virtual void VisitDecimal(string field, decimal? value) { }

    /// <inheritdoc/>
    public virtual void VisitEnum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum { }

    /// <inheritdoc/>
    public virtual void VisitDate(string field, DateOnly? value) { }

    /// <inheritdoc/>
    public virtual void VisitInstant(string field, DateTimeOffset? value) { }

    /// <inheritdoc/>
    public virtual void VisitDuration(string field, TimeSpan? value) { }

    /// <inheritdoc/>
    public virtual void VisitReference<T>(string field, T? record)
        where T : struct, IVisitableRecord<T> { }

    /// <inheritdoc/>
    public virtual void VisitReferences<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T> { }

    /// <inheritdoc/>
    public virtual void VisitNested<T>(string field, RecordList<T> records)
        where T : struct, IVisitableRecord<T> { }

    /// <inheritdoc/>
    public virtual void VisitParent<T>(string field, T record)
        where T : struct, IVisitableRecord<T> { }

    /// <inheritdoc/>
    public virtual void VisitInverse<T>(string field, RecordSet<T> records)
        where T : struct, IVisitableRecord<T> { }
}
