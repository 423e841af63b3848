namespace Summit.Catalog;

/// <summary>The contribution of a term to the score of a hit.</summary>
/// <param name="Asked">The word in the query; empty for a word that the search added, see <see cref="Expand"/>.</param>
/// <param name="Word">The indexed word.</param>
/// <param name="Records">Number of records that have the term.</param>
/// <param name="Rarity">The inverse document frequency.</param>
/// <param name="Impact">The weight of the term in the record, 0 to 1.</param>
/// <param name="HasAskedForm">True if the record has the form of the word that is in the query.</param>
/// <param name="Score">The contribution.</param>
public sealed record TermScore(
    string Asked,
    string Word,
    int Records,
    float Rarity,
    float Impact,
    bool HasAskedForm,
    float Score
);
