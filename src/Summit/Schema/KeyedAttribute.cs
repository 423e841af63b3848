namespace Summit;

/// <summary>
/// Marks a table, a list of nested records or a list of records in place that YAML writes as a mapping. The values of
/// the mapping are the records, and the name of each value is the key of the record, or the value of
/// <see cref="Field"/>. A record may also give that field itself.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeyedAttribute : Attribute
{
    /// <summary>The names of the mapping are the keys of the records.</summary>
    public KeyedAttribute() { }

    /// <summary>The names of the mapping are the values of a field: <c>[Keyed(nameof(Verse.Number))]</c>.</summary>
    /// <param name="field">The name of the field.</param>
    public KeyedAttribute(string field) => Field = field;

    /// <summary>The field that takes the names of the mapping, or null for the key.</summary>
    public string? Field { get; }
}
