namespace Summit;

/// <summary>
/// A visitor that looks at nothing: a class that is interested in some kinds of field overrides their methods. A visitor that is a
/// struct implements <see cref="IFieldVisitor"/> instead.
/// </summary>
public abstract class FieldVisitor : IFieldVisitor
{
    /// <inheritdoc/>
    public virtual void Text(string field, string? value)
    {
    }

    /// <inheritdoc/>
    public virtual void Texts(string field, TextList values)
    {
    }

    /// <inheritdoc/>
    public virtual void Boolean(string field, bool? value)
    {
    }

    /// <inheritdoc/>
    public virtual void Integer(string field, long? value)
    {
    }

    /// <inheritdoc/>
    public virtual void Double(string field, double? value)
    {
    }

    /// <inheritdoc/>
    public virtual void Decimal(string field, decimal? value)
    {
    }

    /// <inheritdoc/>
    public virtual void Enum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum
    {
    }

    /// <inheritdoc/>
    public virtual void Date(string field, DateOnly? value)
    {
    }

    /// <inheritdoc/>
    public virtual void Instant(string field, DateTimeOffset? value)
    {
    }

    /// <inheritdoc/>
    public virtual void Duration(string field, TimeSpan? value)
    {
    }

    /// <inheritdoc/>
    public virtual void Reference<T>(string field, T? record)
        where T : struct, IRecord<T>
    {
    }

    /// <inheritdoc/>
    public virtual void References<T>(string field, RecordList<T> records)
        where T : struct, IRecord<T>
    {
    }

    /// <inheritdoc/>
    public virtual void Nested<T>(string field, RecordList<T> records)
        where T : struct, IRecord<T>
    {
    }

    /// <inheritdoc/>
    public virtual void Parent<T>(string field, T record)
        where T : struct, IRecord<T>
    {
    }

    /// <inheritdoc/>
    public virtual void Inverse<T>(string field, RecordSet<T> records)
        where T : struct, IRecord<T>
    {
    }
}
