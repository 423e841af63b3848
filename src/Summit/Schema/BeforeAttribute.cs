namespace Summit;

/// <summary>
/// Marks a number, date, instant or duration that is not after another field of the record, where both are given:
/// <c>[Before(nameof(End))]</c>. A date and an instant are compared by the day, in the instant's own offset.
/// </summary>
/// <param name="field">The name of the other field.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class BeforeAttribute(string field) : Attribute
{
    /// <summary>The name of the other field.</summary>
    public string Field { get; } = field;
}
