namespace Summit.Ranking.Evaluation;

/// <summary>A document that an engine returned for a question.</summary>
/// <param name="Id">The id of the document in its collection.</param>
/// <param name="Score">The score, higher is better.</param>
internal readonly record struct RankedDocument(string Id, double Score);
