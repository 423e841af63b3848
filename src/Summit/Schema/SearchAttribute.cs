namespace Summit;

/// <summary>
/// Makes the words of a field searchable: the words of a text, of the texts of a list, of the labels of the records
/// that a reference leads to, or of the searchable fields of nested records.
/// <para>A search also finds a record by the other names of the records that its field names, and by synonyms.</para>
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SearchAttribute : Attribute
{
    /// <summary>The weight of a word in this field, relative to 1, which is the default.</summary>
    public double Boost { get; init; } = 1;

    /// <summary>
    /// Whether a search also finds the aliases of the records that the field names: of referenced records, or of the
    /// record itself if the field is its label or its key. A word of an alias weighs a little less than a word of the
    /// label. The default is <see cref="CorpusAttribute.SearchAliases"/>, which is true.
    /// </summary>
    public bool Aliases { get; init; } = true;

    /// <summary>
    /// Whether a search also finds the synonyms of the words of the field; see <see cref="SynonymsAttribute"/>.
    /// </summary>
    public bool Synonyms { get; init; } = true;
}
