namespace Summit;

/// <summary>
/// Marks a number, date, instant or duration that is not after another field, where both are given:
/// <c>[Before(nameof(End))]</c>. The other field belongs to the same record, or with <see cref="Of"/> to the one referred to. A
/// date and an instant are compared by the day, in the instant's own offset.
/// </summary>
/// <param name="field">The name of the other field.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class BeforeAttribute(string field) : Attribute
{
    /// <summary>The name of the other field.</summary>
    public string Field { get; } = field;

    /// <summary>
    /// The reference, the list of references or the parent that leads to the record of the other field; null for the same record.
    /// If a record of the same type does not give the field, the records that it refers to in turn count.
    /// </summary>
    public string? Of { get; init; }
}
