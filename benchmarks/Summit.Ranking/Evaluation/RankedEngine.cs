namespace Summit.Ranking.Evaluation;

/// <summary>An engine that answers the questions of a collection.</summary>
/// <param name="Name">The name in tables.</param>
/// <param name="FileName">The name in runs, and the name of its run without extension.</param>
/// <param name="Ask">Returns the best documents for a question.</param>
internal sealed record RankedEngine(string Name, string FileName, Func<string, IReadOnlyList<RankedDocument>> Ask);
