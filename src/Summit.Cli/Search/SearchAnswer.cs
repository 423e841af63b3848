using Summit.Cli.CompiledCorpora;
using Summit.Cli.Statistics;

namespace Summit.Cli.Search;

/// <summary>What was found in a table.</summary>
/// <param name="Table">The name of the table, as declared.</param>
/// <param name="Total">How many records match, whether they are among the hits or not.</param>
/// <param name="Hits">The best hits, the best first.</param>
/// <param name="Reading">How the query was understood.</param>
/// <param name="Correction">Another spelling of the query, with words that the table has; null where there is none.</param>
/// <param name="Facets">How often each value of a field is found, a chart a field; none where that was not asked for.</param>
internal sealed record SearchAnswer(
    string Table,
    int Total,
    IReadOnlyList<Hit> Hits,
    QueryReading Reading,
    string? Correction,
    IReadOnlyList<Chart> Facets
);

/// <summary>A record that was found.</summary>
/// <param name="Record">The record.</param>
/// <param name="Score">How well it matches.</param>
/// <param name="Label">Its label.</param>
/// <param name="Snippet">The passage that matches best, of what is not the label; null where none matches.</param>
/// <param name="Terms">What each term of the query adds to the score; none where that was not asked for.</param>
internal sealed record Hit(
    FoundRecord Record,
    float Score,
    MarkedText Label,
    Snippet? Snippet,
    IReadOnlyList<TermScore> Terms
);

/// <summary>A passage of a field.</summary>
/// <param name="Field">The name of the field, as declared.</param>
/// <param name="Text">The passage.</param>
internal sealed record Snippet(string Field, MarkedText Text);

/// <summary>What a term adds to the score of a hit.</summary>
/// <param name="Asked">The word that was asked for.</param>
/// <param name="Word">The word as indexed.</param>
/// <param name="Records">How many records have the term.</param>
/// <param name="Rarity">How rare it is.</param>
/// <param name="Impact">How much the record is about it, 0 to 1.</param>
/// <param name="HasAskedForm">True where the record has the very form that was asked for.</param>
/// <param name="Score">What it adds.</param>
internal sealed record TermScore(
    string Asked,
    string Word,
    int Records,
    float Rarity,
    float Impact,
    bool HasAskedForm,
    float Score
);
