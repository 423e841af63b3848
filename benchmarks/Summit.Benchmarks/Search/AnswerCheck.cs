namespace Summit.Benchmarks.Search;

/// <summary>
/// Checks the answer to a question before it is timed: the number of matches equals that of the other engines. If words
/// are not stemmed, the matches also equal the naive answer, with its best records first.
/// </summary>
internal static class AnswerCheck
{
    /// <summary>Impacts are rounded, so that records with nearly equal scores may swap.</summary>
    private const double Tolerance = 0.01;

    /// <summary>Throws if the answer to a question is wrong.</summary>
    public static void Check(SearchCorpus corpus, Question question)
    {
        string asked = $"the number of records for {question.Summit} in {question.Topic ?? "all"}";
        (int total, int[] best) = corpus.Compiled.Answer(question);
        if (SqliteSearch.Fits(question.Kind))
            Verify.Equal(asked, corpus.Sqlite.Count(question), total);
        if (corpus.IsEnglish)
            return;

        List<(int Record, double Score)> expected = corpus.Words.Answer(question);
        Verify.Equal(asked, expected.Count, total);
        Verify.Equal($"{asked}, by Lucene,", expected.Count, corpus.Lucene.Count(question));
        Verify.Equal(
            $"the number of hits for {question.Summit}",
            Math.Min(total, CompiledSearch.HitCount),
            best.Length
        );
        CheckBest(question, best, expected);
    }

    private static void CheckBest(Question question, int[] best, List<(int Record, double Score)> expected)
    {
        // Summit scores the expansion of a prefix as one word, so that its scores differ.
        bool isExact = question.Kind is not (QuestionKind.Prefix or QuestionKind.Fuzzy);
        double[] scores = [.. expected.Select(match => match.Score).OrderDescending()];
        Dictionary<int, double> scoreOf = expected.ToDictionary(match => match.Record, match => match.Score);
        for (int hit = 0; hit < best.Length; hit++)
        {
            if (!scoreOf.TryGetValue(best[hit], out double score))
                throw new InvalidOperationException($"Wrong result: {question.Summit} is not in record {best[hit]}.");
            if (isExact && score < scores[hit] * (1 - Tolerance))
                throw new InvalidOperationException(
                    $"Wrong result: hit {hit} for {question.Summit} scores {score}, and should {scores[hit]}."
                );
        }
    }
}
