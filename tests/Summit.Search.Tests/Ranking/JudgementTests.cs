using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Summit.Ranking.Evaluation;

namespace Summit.Search.Tests.Ranking;

/// <summary>
/// Compares the measures of <c>benchmarks/Summit.Ranking</c> with those of trec_eval. The file <c>small.expected</c> is
/// the output of trec_eval 10.0-rc3 (github.com/usnistgov/trec_eval, built by its <c>make</c>) for
/// <c>trec_eval -q -c -m ndcg_cut.10 -m map -m recip_rank -m P.10 -m recall.100 small.qrels small.run</c>. The run has
/// ties, scores that differ in the tenth digit, questions without an answer and without a relevant document, negative
/// scores and grades, and more answers than recall looks at.
/// </summary>
public sealed class JudgementTests
{
    private const string AllQuestions = "all";

    private static readonly Dictionary<string, Dictionary<string, int>> Grades = Lines("small.qrels")
        .GroupBy(cells => cells[0])
        .ToDictionary(
            question => question.Key,
            question => question.ToDictionary(cells => cells[2], cells => Integer(cells[3]))
        );

    private static readonly ILookup<string, RankedDocument> Run = Lines("small.run")
        .ToLookup(
            cells => cells[0],
            cells => new RankedDocument(cells[2], double.Parse(cells[4], CultureInfo.InvariantCulture))
        );

    private static readonly Dictionary<string, Judgement> Judgements = Grades.ToDictionary(
        question => question.Key,
        question => Judgement.Of(Run[question.Key], question.Value)
    );

    public static TheoryData<string, string, string> Expected =>
        [.. Lines("small.expected").Select(cells => (cells[0], cells[1], cells[2]))];

    [Theory]
    [MemberData(nameof(Expected))]
    public void A_measure_equals_that_of_trec_eval(string measure, string question, string figure)
    {
        Judgement judged = question == AllQuestions ? Judgement.MeanOf(Judgements.Values) : Judgements[question];
        Assert.Equal(figure, Figure(judged, measure).ToString("F4", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_order_of_the_answers_does_not_count() =>
        Prop.ForAll(Gen.Shuffle(Run["1"].ToArray()).ToArbitrary(), shuffled =>
                Judgement.Of(shuffled, Grades["1"]) == Judgements["1"]
            )
            .Check(Properties.Cases(100));

    [Fact]
    public void The_best_order_has_a_gain_of_one() =>
        Prop.ForAll(SomeGrades, grades =>
            {
                var best = Judgement.Of(grades.Select(one => new RankedDocument(one.Key, one.Value)), grades);
                return IsAtLeast(best.Ndcg, 1) && IsAtLeast(best.AveragePrecision, 1) && best.ReciprocalRank == 1;
            })
            .Check(Properties.Cases(300));

    [Fact]
    public void Raising_the_best_document_lowers_no_measure() =>
        Prop.ForAll(SomeGrades, Gen.Choose(0, 100).ToArbitrary(), (grades, start) =>
            {
                RankedDocument[] answers =
                [
                    .. grades.Keys.Select((id, i) => new RankedDocument(id, ((i * 37) + start) % 101)),
                ];
                string best = grades.MaxBy(one => one.Value).Key;
                Judgement before = Judgement.Of(answers, grades);
                Judgement after = Judgement.Of(
                    answers.Select(one => one.Id == best ? one with { Score = one.Score + 50 } : one),
                    grades
                );
                return IsAtLeast(after.Ndcg, before.Ndcg)
                    && IsAtLeast(after.AveragePrecision, before.AveragePrecision)
                    && after.ReciprocalRank >= before.ReciprocalRank
                    && after.Precision >= before.Precision
                    && after.Recall >= before.Recall;
            })
            .Check(Properties.Cases(1000));

    [Fact]
    public void An_unjudged_document_counts_as_a_judged_one_that_is_not_relevant()
    {
        RankedDocument[] answers = [new("a", 3), new("b", 2), new("c", 1)];
        Assert.Equal(
            Judgement.Of(answers, new Dictionary<string, int> { ["c"] = 2 }),
            Judgement.Of(
                answers,
                new Dictionary<string, int>
                {
                    ["a"] = 0,
                    ["b"] = -1,
                    ["c"] = 2,
                }
            )
        );
    }

    /// <summary>The grades of 1 to 60 documents, at least one of which is relevant.</summary>
    private static Arbitrary<Dictionary<string, int>> SomeGrades =>
        (
            from length in Gen.Choose(1, 60)
            from grades in Gen.Choose(0, 4).ArrayOf(length)
            where grades.Any(grade => grade > 0)
            select grades.Index().ToDictionary(one => $"d{one.Index}", one => one.Item)
        ).ToArbitrary();

    /// <summary>Returns whether a sum is at least another one, except for rounding.</summary>
    private static bool IsAtLeast(double sum, double other) => sum >= other - 1e-12;

    private static double Figure(Judgement judged, string measure) =>
        measure switch
        {
            "ndcg_cut_10" => judged.Ndcg,
            "map" => judged.AveragePrecision,
            "recip_rank" => judged.ReciprocalRank,
            "P_10" => judged.Precision,
            "recall_100" => judged.Recall,
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "trec_eval printed another measure."),
        };

    private static int Integer(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Ranking", file))
            .Select(line => line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
