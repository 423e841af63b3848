namespace Summit;

/// <summary>
/// Marks a field whose words are searched: a text, the texts of a list, the labels of the records it refers to, or the searched
/// fields of the records nested in it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SearchAttribute : Attribute
{
    /// <summary>How much a word in this field counts, compared with 1.</summary>
    public double Boost { get; init; } = 1;
}
