namespace Summit;

/// <summary>
/// Requires that a number, date, instant or duration is not after another field: <c>[Before(nameof(End))]</c>. The
/// other field belongs to the same record or, with <see cref="Of"/>, to the record that a reference leads to. Equal
/// values are allowed, and nothing is checked if one of the two values is missing. A date and an instant are compared
/// by day, in the offset of the instant.
/// </summary>
/// <param name="field">The name of the other field.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class BeforeAttribute(string field) : Attribute
{
    /// <summary>The name of the other field.</summary>
    public string Field { get; } = field;

    /// <summary>
    /// The reference, the list of references or the parent that leads to the record of the other field; null for the
    /// same record. If a record of the same type has no value for the field, the rule applies to the records that this
    /// record refers to.
    /// </summary>
    public string? Of { get; init; }
}
