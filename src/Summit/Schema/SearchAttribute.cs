namespace Summit;

/// <summary>
/// Makes the words of a field searchable: the words of a text, of the texts of a list, of the labels of the records
/// that a reference leads to, or of the searchable fields of nested records.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SearchAttribute : Attribute
{
    /// <summary>The weight of a word in this field, relative to 1, which is the default.</summary>
    public double Boost { get; init; } = 1;
}
