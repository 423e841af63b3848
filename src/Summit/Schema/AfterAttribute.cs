namespace Summit;

/// <summary>
/// Requires that a number, date, instant or duration is not before another field: <c>[After(nameof(Start))]</c>. The
/// other field belongs to the same record or, with <see cref="Of"/>, to the record that a reference leads to:
/// <c>[After(nameof(Start), Of = nameof(PartOf))]</c> requires that a part does not start before the whole. Equal
/// values are allowed, and nothing is checked if one of the two values is missing. A date and an instant are compared
/// by day, in the offset of the instant.
/// </summary>
/// <param name="field">The name of the other field.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class AfterAttribute(string field) : Attribute
{
    /// <summary>The name of the other field.</summary>
    public string Field { get; } = field;

    /// <inheritdoc cref="BeforeAttribute.Of"/>
    public string? Of { get; init; }
}
