namespace Summit;

/// <summary>
/// Limits the number of characters of a text, the number of texts of a text list, or the number of records of a list. A
/// missing text is not checked; a missing list has the length 0.
/// </summary>
/// <param name="minimum">The minimum length.</param>
/// <param name="maximum">The maximum length.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LengthAttribute(int minimum, int maximum = int.MaxValue) : Attribute
{
    /// <summary>The minimum length.</summary>
    public int Minimum { get; } = minimum;

    /// <summary>The maximum length.</summary>
    public int Maximum { get; } = maximum;
}
