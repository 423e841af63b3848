using System.Globalization;
using Summit.Ranking.Collections;

namespace Summit.Ranking.Evaluation;

/// <summary>
/// Writes what trec_eval reads: the judgements of a collection and the runs of engines. The command
/// <c>trec_eval -c -m ndcg_cut.10 -m map -m recip_rank -m P.10 -m recall.100 qrels.txt summit.run</c> then prints the
/// figures of this program.
/// </summary>
internal static class TrecFiles
{
    /// <summary>The file of judgements: the id of a question, 0, the id of a document, and its grade.</summary>
    public const string Judgements = "qrels.txt";

    /// <summary>Writes the judgements of a collection.</summary>
    public static void WriteJudgements(string folder, TestCollection collection)
    {
        using StreamWriter file = Create(folder, Judgements);
        foreach (CollectionTopic topic in collection.Topics)
        {
            foreach ((string document, int grade) in topic.Grades)
                file.Write($"{topic.Id} 0 {document} {Invariant(grade)}\n");
        }
    }

    /// <summary>
    /// Writes a run: the id of a question, Q0, the id of a document, its rank, its score, and the name of the engine.
    /// </summary>
    public static void WriteRun(
        string folder,
        string engine,
        IEnumerable<(CollectionTopic Topic, IReadOnlyList<RankedDocument> Documents)> answers
    )
    {
        using StreamWriter file = Create(folder, $"{engine}.run");
        foreach ((CollectionTopic topic, IReadOnlyList<RankedDocument> documents) in answers)
        {
            RankedDocument[] ranked = RankedList.InOrder(documents);
            for (int i = 0; i < ranked.Length; i++)
                file.Write($"{topic.Id} Q0 {ranked[i].Id} {Invariant(i + 1)} {Invariant(ranked[i].Score)} {engine}\n");
        }
    }

    private static StreamWriter Create(string folder, string file)
    {
        Directory.CreateDirectory(folder);
        return File.CreateText(Path.Combine(folder, file));
    }

    /// <summary>Formats a number so that a reader gets the same number back.</summary>
    private static string Invariant(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
