using Summit.Ranking.Collections;

namespace Summit.Ranking;

/// <summary>How good a ranked list is for a question, as trec_eval measures it.</summary>
/// <param name="Ndcg">The discounted gain of the first ten, grades as they are, to that of the best ten there could be.</param>
/// <param name="Precision">How many of the first ten are relevant, a tenth each.</param>
/// <param name="AveragePrecision">The mean precision at each relevant document, 0 for those that are not among the first thousand.</param>
internal sealed record Judgement(double Ndcg, double Precision, double AveragePrecision)
{
    /// <summary>How many hits are judged.</summary>
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
