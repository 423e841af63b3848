namespace Summit;

/// <summary>
/// Marks a text with so many characters, a text list with so many texts, or a list with so many records. A text that is left
/// out is not measured; a list that is left out has none.
/// </summary>
/// <param name="minimum">The fewest.</param>
/// <param name="maximum">The most.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LengthAttribute(int minimum, int maximum = int.MaxValue) : Attribute
{
    /// <summary>The fewest.</summary>
    public int Minimum { get; } = minimum;

    /// <summary>The most.</summary>
    public int Maximum { get; } = maximum;
}
