namespace Summit;

/// <summary>
/// Marks a table, a list of nested records or a list of references in place whose records are the values of a mapping. The name
/// of each is its key, or the <see cref="Field"/> named, unless the record gives that itself.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeyedAttribute : Attribute
{
    /// <summary>The names are the keys.</summary>
    public KeyedAttribute() { }

    /// <summary>The names are the values of a field: <c>[Keyed(nameof(Verse.Number))]</c>.</summary>
    /// <param name="field">The name of the field.</param>
    public KeyedAttribute(string field) => Field = field;

    /// <summary>The name of the field that the names give; null for the key.</summary>
    public string? Field { get; }
}
