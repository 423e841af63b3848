namespace Summit;

/// <summary>Specifies which words a search adds to a query.</summary>
public enum Expand
{
    /// <summary>No words: the query is searched as written.</summary>
    None,

    /// <summary>
    /// The most significant words of the ten best hits, with a quarter of the weight of the query (pseudo-relevance
    /// feedback). Records about the subject of the query rank higher, and are hits even without a word of the query.
    /// </summary>
    BestHits,
}
