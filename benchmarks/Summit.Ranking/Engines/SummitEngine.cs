namespace Summit.Ranking.Engines;

/// <summary>Summit over the compiled collection, asked with the questions as they are written.</summary>
internal static class SummitEngine
{
    private static readonly SearchHit<Document>[] Hits = new SearchHit<Document>[Judgement.Depth];

    /// <summary>The ids of the best documents.</summary>
    public static IReadOnlyList<string> Ask(string question)
    {
        int count = Compiled.Documents.Search(question, Hits);
        return [.. Hits.Take(count).Select(hit => hit.Record.Id[CollectionYaml.KeyLetter.Length..])];
    }
}
