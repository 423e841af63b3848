namespace Summit;

/// <summary>
/// Requires that a number, date, instant or duration is not after another field of the record:
/// <c>[Before(nameof(End))]</c>. Equal values are allowed, and nothing is checked if one of the two values is missing.
/// A date and an instant are compared by day, in the offset of the instant.
/// </summary>
/// <param name="field">The name of the other field.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class BeforeAttribute(string field) : Attribute
{
    /// <summary>The name of the other field.</summary>
    public string Field { get; } = field;
}
