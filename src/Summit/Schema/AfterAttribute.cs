namespace Summit;

/// <summary>
/// Marks a number, date, instant or duration that is not before another field, where both are given. The other field
/// belongs to the same record, or with <see cref="Of"/> to the one referred to: <c>[After(nameof(Start), Of =
/// nameof(PartOf))]</c> says that no part starts before its whole. A date and an instant are compared by the day, in
/// the instant's own offset.
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
