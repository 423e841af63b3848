namespace Summit.Ranking.Evaluation;

/// <summary>
/// The quality of a ranked list for a question, by measures of trec_eval 10.0. Documents without a judgement count as
/// not relevant. A measure without a relevant document is 0.
/// </summary>
/// <param name="Ndcg">
/// <c>ndcg_cut_10</c>: the discounted gain of the first ten documents, relative to that of the best possible ten. The
/// gain of a document is its grade, and the gain at rank <c>r</c> is divided by <c>log2(r + 1)</c> (Järvelin and
/// Kekäläinen, "Cumulated gain-based evaluation of IR techniques", 2002).
/// </param>
/// <param name="AveragePrecision">
/// <c>map</c>, for one question: the sum of the precisions at the rank of each relevant document, divided by the number
/// of all relevant documents.
/// </param>
/// <param name="ReciprocalRank"><c>recip_rank</c>: one, divided by the rank of the first relevant document.</param>
/// <param name="Precision"><c>P_10</c>: the number of relevant documents among the first ten, divided by ten.</param>
/// <param name="Recall">
/// <c>recall_100</c>: the number of relevant documents among the first hundred, divided by the number of all relevant
/// documents.
/// </param>
internal sealed record Judgement(
    double Ndcg,
    double AveragePrecision,
    double ReciprocalRank,
    double Precision,
    double Recall
)
{
    private const int Top = 10;
    private const int RecallDepth = 100;

    /// <summary>Judges the documents that an engine returned for a question.</summary>
    /// <param name="returned">The documents, in any order.</param>
    /// <param name="grades">The grade of each judged document, by id. Grades above 0 are relevant.</param>
    public static Judgement Of(IEnumerable<RankedDocument> returned, IReadOnlyDictionary<string, int> grades)
    {
        int[] ranked =
        [
            .. RankedList.InOrder(returned).Select(document => Math.Max(grades.GetValueOrDefault(document.Id), 0)),
        ];
        int relevant = grades.Values.Count(grade => grade > 0);
        if (relevant == 0)
            return new Judgement(0, 0, 0, 0, 0);
        return new Judgement(
            Gain(ranked) / Gain(grades.Values.Where(grade => grade > 0).OrderDescending()),
            SumOfPrecisions(ranked) / relevant,
            OfFirstRelevant(ranked),
            ranked.Take(Top).Count(grade => grade > 0) / (double)Top,
            ranked.Take(RecallDepth).Count(grade => grade > 0) / (double)relevant
        );
    }

    /// <summary>Returns the mean of each measure over the questions of a collection.</summary>
    public static Judgement MeanOf(IReadOnlyCollection<Judgement> questions) =>
        new(
            questions.Average(one => one.Ndcg),
            questions.Average(one => one.AveragePrecision),
            questions.Average(one => one.ReciprocalRank),
            questions.Average(one => one.Precision),
            questions.Average(one => one.Recall)
        );

    private static double Gain(IEnumerable<int> grades) =>
        grades.Take(Top).Select((grade, i) => grade / Math.Log2(i + 2)).Sum();

    private static double SumOfPrecisions(int[] ranked)
    {
        double sum = 0;
        int found = 0;
        for (int i = 0; i < ranked.Length; i++)
        {
            if (ranked[i] > 0)
                sum += (double)++found / (i + 1);
        }

        return sum;
    }

    private static double OfFirstRelevant(int[] ranked)
    {
        int first = Array.FindIndex(ranked, grade => grade > 0);
        return first < 0 ? 0 : 1.0 / (first + 1);
    }
}
