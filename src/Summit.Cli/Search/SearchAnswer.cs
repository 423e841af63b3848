using Summit.Cli.CompiledCorpora;
using Summit.Cli.Statistics;

namespace Summit.Cli.Search;

/// <summary>The results of a search in a table.</summary>
/// <param name="Table">The declared name of the table.</param>
/// <param name="Total">Number of matching records, including those that are not among the hits.</param>
/// <param name="Hits">The best hits, the best first.</param>
/// <param name="Reading">How the query was read.</param>
/// <param name="Correction">The query with words that the table has, or null.</param>
/// <param name="Facets">Counts of the values of each field, one chart per field; empty if facets were not
/// requested.</param>
internal sealed record SearchAnswer(
    string Table,
    int Total,
    IReadOnlyList<Hit> Hits,
    QueryReading Reading,
    string? Correction,
    IReadOnlyList<Chart> Facets
);

/// <summary>A record that matches a query.</summary>
/// <param name="Record">The record.</param>
/// <param name="Score">The score.</param>
/// <param name="Label">The label.</param>
/// <param name="Snippet">The best matching passage outside of the label, or null.</param>
/// <param name="Terms">The contribution of each term to the score; empty if terms were not requested.</param>
internal sealed record Hit(
    FoundRecord Record,
    float Score,
    MarkedText Label,
    Snippet? Snippet,
    IReadOnlyList<TermScore> Terms
);

/// <summary>A passage of a field.</summary>
/// <param name="Field">The declared name of the field.</param>
/// <param name="Text">The passage.</param>
internal sealed record Snippet(string Field, MarkedText Text);

/// <summary>The contribution of a term to the score of a hit.</summary>
/// <param name="Asked">The word in the query.</param>
/// <param name="Word">The indexed word.</param>
/// <param name="Records">Number of records that have the term.</param>
/// <param name="Rarity">The inverse document frequency.</param>
/// <param name="Impact">The weight of the term in the record, 0 to 1.</param>
/// <param name="HasAskedForm">True if the record has the form of the word that is in the query.</param>
/// <param name="Score">The contribution.</param>
internal sealed record TermScore(
    string Asked,
    string Word,
    int Records,
    float Rarity,
    float Impact,
    bool HasAskedForm,
    float Score
);
