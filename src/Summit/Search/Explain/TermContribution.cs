namespace Summit;

/// <summary>The contribution of a term of a query to the score of a record.</summary>
/// <typeparam name="T">The record type.</typeparam>
public readonly record struct TermContribution<T>
    where T : struct, ISearchableRecord<T>
{
    /// <summary>
    /// The index of the part of the query that contains the term, in the list of
    /// <see cref="TableQueries.DescribeQuery"/>. For an added term, the number of parts in the list.
    /// </summary>
    public int Part { get; internal init; }

    /// <summary>Whether the search added the term to the query; see <see cref="Expand"/>.</summary>
    public bool IsAdded { get; internal init; }

    /// <summary>
    /// The range of the requested word, prefix or fuzzy word in the UTF-8 of the query; empty for an added term.
    /// </summary>
    public Range Asked { get; internal init; }

    /// <summary>The number of records that have the term.</summary>
    public int RecordCount { get; internal init; }

    /// <summary>
    /// The rarity of the term: its inverse document frequency in BM25. All expansions of a prefix or a fuzzy word use
    /// the rarity of the most frequent expansion; it is lowered for each edit. Function words, such as articles, have a
    /// tenth of their rarity. Added terms have the weight that the search gives to them. If the query has several equal
    /// parts, the first one has the rarity times their number, and the others have no contributions.
    /// </summary>
    public float Rarity { get; internal init; }

    /// <summary>
    /// The weight of the term in the record, from 0 to 1: its saturated frequency over all fields, adjusted for their
    /// boost and length.
    /// </summary>
    public float Impact { get; internal init; }

    /// <summary>
    /// Whether the record has the word in the requested form, with the same accents. Other forms score a tenth less.
    /// </summary>
    public bool HasAskedForm { get; internal init; }

    /// <summary>
    /// The contribution to the score: <see cref="Rarity"/> times <see cref="Impact"/>, a tenth less without the
    /// requested form.
    /// </summary>
    public float Score { get; internal init; }

    /// <summary>
    /// A word of the term, in UTF-8 and in its most frequent form: the requested word if a record has it, otherwise the
    /// shortest word that begins with the requested text, or else the shortest word of the term.
    /// </summary>
    public ReadOnlySpan<byte> WordUtf8 => Word < 0 || RecordCount == 0 ? default : T.SearchIndex.MostFrequentForm(Word);

    /// <summary>The number of the term in the index.</summary>
    internal int Term { get; init; }

    /// <summary>The number of the word in the index; -1 until it has been found.</summary>
    internal int Word { get; init; }
}
