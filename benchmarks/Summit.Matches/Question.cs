namespace Summit.Matches;

/// <summary>A query, and the number of records that match it.</summary>
/// <param name="Kind">The kind of query, as the report names it.</param>
/// <param name="Query">The text of the query.</param>
/// <param name="Matches">The number of records that match, by a scan of all titles.</param>
internal sealed record Question(string Kind, string Query, int Matches);
