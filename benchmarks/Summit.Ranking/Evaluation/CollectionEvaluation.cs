using System.Globalization;
using System.Text;
using Summit.Ranking.Collections;
using Summit.Ranking.Engines;

namespace Summit.Ranking.Evaluation;

/// <summary>Asks every engine the questions of the compiled collection and judges the answers.</summary>
internal static class CollectionEvaluation
{
    /// <summary>Evaluates every engine.</summary>
    /// <param name="collection">The collection that is compiled into this program.</param>
    /// <param name="runs">The folder for the runs and the judgements; null if none are written.</param>
    /// <returns>The number of documents and questions, and a table of the measures, as Markdown.</returns>
    public static string Run(TestCollection collection, string? runs)
    {
        CollectionYaml.Check(collection);
        if (runs is not null)
            TrecFiles.WriteJudgements(runs, collection);
        using var lucene = new LuceneEngine(collection);
        using var sqlite = new SqliteEngine(collection);
        RankedEngine[] engines =
        [
            new("Summit", "summit", SummitEngine.Ask),
            new("Summit, Expand.BestHits", "summit-expanded", SummitEngine.AskExpanded),
            new("Lucene.NET, title and text as one field", "lucene-one-field", lucene.AskOneField),
            new("Lucene.NET, title^3 and text", "lucene-two-fields", lucene.AskTwoFields),
            new("SQLite FTS5, title 3 and text 1", "fts5", sqlite.Ask),
        ];
        var table = new StringBuilder(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                {Compiled.Documents.Count:N0} documents, {collection.Topics.Count:N0} questions

                | | nDCG@10 | MAP | MRR | P@10 | recall@100 |
                |---|---|---|---|---|---|

                """
            )
        );
        foreach (RankedEngine engine in engines)
            table.AppendLine(Row(engine.Name, Judge(engine, collection, runs)));
        return table.ToString();
    }

    private static Judgement Judge(RankedEngine engine, TestCollection collection, string? runs)
    {
        (CollectionTopic Topic, IReadOnlyList<RankedDocument> Documents)[] answers =
        [
            .. collection.Topics.Select(topic => (topic, engine.Ask(topic.Text))),
        ];
        if (runs is not null)
            TrecFiles.WriteRun(runs, engine.FileName, answers);
        return Judgement.MeanOf([.. answers.Select(answer => Judgement.Of(answer.Documents, answer.Topic.Grades))]);
    }

    private static string Row(string name, Judgement mean) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {mean.Ndcg:F4} | {mean.AveragePrecision:F4} | {mean.ReciprocalRank:F4} | {mean.Precision:F4} | {mean.Recall:F4} |"
        );
}
