namespace Summit.Ranking.Collections;

/// <summary>A public test collection: documents, what people asked for, and which documents they judged relevant.</summary>
/// <param name="Documents">The documents.</param>
/// <param name="Topics">What was asked, with at least one relevant document each.</param>
internal sealed record TestCollection(
    IReadOnlyList<CollectionDocument> Documents,
    IReadOnlyList<CollectionTopic> Topics
)
{
    /// <summary>Reads the collection in <paramref name="folder"/>, whose format is told by its files.</summary>
    public static TestCollection Read(string folder)
    {
        if (File.Exists(Path.Combine(folder, "corpus.jsonl")))
            return BeirFormat.Read(folder);
        if (File.Exists(Path.Combine(folder, "doc-text")))
            return NplFormat.Read(folder);
        return Directory.EnumerateFiles(folder, "LISA*").Any() ? LisaFormat.Read(folder) : SmartFormat.Read(folder);
    }

    /// <summary>The collection of documents, of questions by id, and of judgements.</summary>
    public static TestCollection Of(
        IEnumerable<CollectionDocument> documents,
        IEnumerable<(string Id, string Text)> questions,
        IEnumerable<(string Question, string Document, int Grade)> judgements
    )
    {
        // Some documents are judged twice: the better judgement holds.
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

/// <summary>What was asked, and how relevant documents are to it, by their id; those that are not are left out.</summary>
internal sealed record CollectionTopic(string Id, string Text, IReadOnlyDictionary<string, int> Grades);
