namespace Summit.Ranking.Evaluation;

/// <summary>Orders the documents that an engine returned for a question.</summary>
internal static class RankedList
{
    /// <summary>The maximum number of documents that an engine returns for a question.</summary>
    public const int MaxLength = 1000;

    /// <summary>
    /// Orders documents as trec_eval does: by descending score, and documents with the same score by descending id, in
    /// the order of bytes. trec_eval ignores the order in which an engine returned the documents.
    /// </summary>
    /// <param name="documents">The documents, each once.</param>
    /// <returns>The documents, best first.</returns>
    public static RankedDocument[] InOrder(IEnumerable<RankedDocument> documents) =>
        [
            .. documents
                .OrderByDescending(document => document.Score)
                .ThenByDescending(document => document.Id, StringComparer.Ordinal),
        ];
}
