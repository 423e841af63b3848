using Summit.Ranking.Evaluation;

namespace Summit.Ranking.Engines;

/// <summary>Summit over the compiled collection. Questions are passed unchanged.</summary>
internal static class SummitEngine
{
    private static readonly SearchHit<Document>[] Hits = new SearchHit<Document>[RankedList.MaxLength];

    /// <summary>Returns the best documents.</summary>
    public static IReadOnlyList<RankedDocument> Ask(string question) => Ask(question, Expand.None);

    /// <summary>Returns the best documents for the question and the words of its best hits.</summary>
    public static IReadOnlyList<RankedDocument> AskExpanded(string question) => Ask(question, Expand.BestHits);

    private static RankedDocument[] Ask(string question, Expand expand)
    {
        int count = Compiled.Documents.Search(question, Hits, expand);
        return
        [
            .. Hits.Take(count)
                .Select(hit => new RankedDocument(hit.Record.Id[CollectionYaml.KeyLetter.Length..], hit.Score)),
        ];
    }
}
