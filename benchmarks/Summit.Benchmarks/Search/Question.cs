namespace Summit.Benchmarks.Search;

/// <summary>A question, written in the query language of every contender.</summary>
/// <param name="Kind">The kind of the question.</param>
/// <param name="Words">The folded words of the question.</param>
/// <param name="Topic">The topic that matching records must have; null for any.</param>
internal sealed record Question(QuestionKind Kind, string[] Words, string? Topic = null)
{
    /// <summary>The query in the syntax of Summit.</summary>
    public string Summit { get; } =
        Kind switch
        {
            QuestionKind.TwoMust => string.Join(' ', Words.Select(word => "+" + word)),
            QuestionKind.Phrase => $"\"{string.Join(' ', Words)}\"",
            QuestionKind.Prefix => Words[0] + "*",
            QuestionKind.Fuzzy => Words[0] + "~",
            _ => string.Join(' ', Words),
        };

    /// <summary>The query in the syntax of FTS5; null if FTS5 does not support it.</summary>
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
