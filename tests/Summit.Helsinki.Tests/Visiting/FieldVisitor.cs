namespace Summit.Helsinki.Tests.Visiting;

/// <summary>A visitor that looks at nothing: what others look at, they override.</summary>
internal abstract class FieldVisitor : IFieldVisitor
{
    public virtual void Text(string field, string? value)
    {
    }

    public virtual void Texts(string field, TextList values)
    {
    }

    public virtual void Boolean(string field, bool? value)
    {
    }

    public virtual void Integer(string field, long? value)
    {
    }

    public virtual void Double(string field, double? value)
    {
    }

    public virtual void Decimal(string field, decimal? value)
    {
    }

    public virtual void Enum<TEnum>(string field, TEnum? value)
        where TEnum : struct, Enum
    {
    }

    public virtual void Date(string field, DateOnly? value)
    {
    }

    public virtual void Instant(string field, DateTimeOffset? value)
    {
    }

    public virtual void Duration(string field, TimeSpan? value)
    {
    }

    public virtual void Reference<T>(string field, T? record)
        where T : struct, IRecord<T>
    {
    }

    public virtual void References<T>(string field, RecordList<T> records)
        where T : struct, IRecord<T>
    {
    }

    public virtual void Nested<T>(string field, RecordList<T> records)
        where T : struct, IRecord<T>
    {
    }

    public virtual void Parent<T>(string field, T record)
        where T : struct, IRecord<T>
    {
    }

    public virtual void Inverse<T>(string field, RecordSet<T> records)
        where T : struct, IRecord<T>
    {
    }
}
