using Summit.Ranking.Collections;

namespace Summit.Ranking;

/// <summary>The quality of a ranked list for a question, by the measures of trec_eval.</summary>
/// <param name="Ndcg">nDCG@10: the discounted gain of the first ten, relative to that of the best possible ten.</param>
/// <param name="Precision">Precision@10: the share of the first ten that is relevant.</param>
/// <param name="AveragePrecision">
/// The mean of the precisions at each relevant document. Documents beyond the first thousand count as 0.
/// </param>
internal sealed record Judgement(double Ndcg, double Precision, double AveragePrecision)
{
    /// <summary>The number of judged hits.</summary>
    public const int Depth = 1000;

    private const int Top = 10;

    /// <summary>Judges a list of ids, the best first.</summary>
    public static Judgement Of(IReadOnlyList<string> ranked, CollectionTopic topic)
    {
        int[] grades = [.. ranked.Select(id => topic.Grades.GetValueOrDefault(id))];
        double best = Gain(topic.Grades.Values.OrderDescending());
        int relevant = 0;
        double sum = 0;
        for (int i = 0; i < grades.Length; i++)
        {
            if (grades[i] > 0)
                sum += (double)++relevant / (i + 1);
        }

        return new Judgement(
            Gain(grades) / best,
            grades.Take(Top).Count(grade => grade > 0) / (double)Top,
            sum / topic.Grades.Count
        );
    }

    private static double Gain(IEnumerable<int> grades) =>
        grades.Take(Top).Select((grade, i) => grade / Math.Log2(i + 2)).Sum();
}
