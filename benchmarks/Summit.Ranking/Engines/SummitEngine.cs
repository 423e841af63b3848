namespace Summit.Ranking.Engines;

/// <summary>Summit over the compiled collection. Questions are passed unchanged.</summary>
internal static class SummitEngine
{
    private static readonly SearchHit<Document>[] Hits = new SearchHit<Document>[Judgement.Depth];

    /// <summary>Returns the ids of the best documents.</summary>
    public static IReadOnlyList<string> Ask(string question)
    {
        int count = Compiled.Documents.Search(question, Hits);
        return [.. Hits.Take(count).Select(hit => hit.Record.Id[CollectionYaml.KeyLetter.Length..])];
    }
}
