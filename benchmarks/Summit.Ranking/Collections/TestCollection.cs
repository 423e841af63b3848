namespace Summit.Ranking.Collections;

/// <summary>
/// A public test collection: documents, questions of users, and the documents that they judged relevant.
/// </summary>
/// <param name="Documents">The documents.</param>
/// <param name="Topics">The questions, each with at least one relevant document.</param>
internal sealed record TestCollection(
    IReadOnlyList<CollectionDocument> Documents,
    IReadOnlyList<CollectionTopic> Topics
)
{
    /// <summary>
    /// Reads the collection in <paramref name="folder"/>. The names of its files determine the format.
    /// </summary>
    public static TestCollection Read(string folder)
    {
        if (File.Exists(Path.Combine(folder, "corpus.jsonl")))
            return BeirFormat.Read(folder);
        if (File.Exists(Path.Combine(folder, "doc-text")))
            return NplFormat.Read(folder);
        return Directory.EnumerateFiles(folder, "LISA*").Any() ? LisaFormat.Read(folder) : SmartFormat.Read(folder);
    }

    /// <summary>Creates the collection of documents, of questions by id, and of judgements.</summary>
    public static TestCollection Of(
        IEnumerable<CollectionDocument> documents,
        IEnumerable<(string Id, string Text)> questions,
        IEnumerable<(string Question, string Document, int Grade)> judgements
    )
    {
        // Some documents are judged twice. The better judgement counts.
        ILookup<string, (string Document, int Grade)> byQuestion = judgements.ToLookup(
            judged => judged.Question,
            judged => (judged.Document, judged.Grade)
        );
        return new TestCollection(
            [.. documents],
            [
                .. questions
                    .Select(question => new CollectionTopic(
                        question.Id,
                        question.Text,
                        Grades(byQuestion[question.Id])
                    ))
                    .Where(topic => topic.Grades.Count > 0),
            ]
        );
    }

    private static Dictionary<string, int> Grades(IEnumerable<(string Document, int Grade)> judged) =>
        judged
            .Where(one => one.Grade > 0)
            .GroupBy(one => one.Document)
            .ToDictionary(one => one.Key, one => one.Max(judgement => judgement.Grade));
}

/// <summary>A document.</summary>
internal sealed record CollectionDocument(string Id, string Title, string Text);

/// <summary>A question, and the grades of its relevant documents by id.</summary>
internal sealed record CollectionTopic(string Id, string Text, IReadOnlyDictionary<string, int> Grades);
