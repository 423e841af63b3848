namespace Summit.Benchmarks.Search;

/// <summary>A question, which every contender is asked in its own language.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Words">Its words, folded.</param>
/// <param name="Topic">The topic that answers must have; null where they need not.</param>
internal sealed record Question(QuestionKind Kind, string[] Words, string? Topic = null)
{
    /// <summary>The query as people write it for Summit.</summary>
    public string Summit { get; } =
        Kind switch
        {
            QuestionKind.TwoMust => string.Join(' ', Words.Select(word => "+" + word)),
            QuestionKind.Phrase => $"\"{string.Join(' ', Words)}\"",
            QuestionKind.Prefix => Words[0] + "*",
            QuestionKind.Fuzzy => Words[0] + "~",
            _ => string.Join(' ', Words),
        };

    /// <summary>The query of FTS5; null where it has none.</summary>
    public string? Fts5 { get; } =
        Kind switch
        {
            QuestionKind.TwoMust => string.Join(" AND ", Words.Select(word => $"\"{word}\"")),
            QuestionKind.Phrase => $"\"{string.Join(' ', Words)}\"",
            QuestionKind.Prefix => $"\"{Words[0]}\"*",
            QuestionKind.Fuzzy => null,
            _ => string.Join(" OR ", Words.Select(word => $"\"{word}\"")),
        };

    /// <summary>The query in the syntax of Lucene's query parser.</summary>
    public string Lucene { get; } =
        Kind switch
        {
            QuestionKind.TwoMust => string.Join(' ', Words.Select(word => "+" + word)),
            QuestionKind.Phrase => $"\"{string.Join(' ', Words)}\"",
            QuestionKind.Prefix => Words[0] + "*",
            QuestionKind.Fuzzy => Words[0] + "~1",
            _ => string.Join(' ', Words),
        };
}
