using System.Diagnostics;

namespace Summit.Matches;

/// <summary>Times queries, in rounds over all queries of a kind.</summary>
/// <param name="titles">The titles.</param>
internal sealed class MatchTimer(Table<Title> titles)
{
    private const int HitCount = 10;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(2);

    private readonly SearchHit<Title>[] _hits = new SearchHit<Title>[HitCount];

    /// <summary>Throws unless a query finds as many records as a scan of all titles.</summary>
    public void Check(Question question)
    {
        _ = titles.Search(question.Query, titles.All, _hits, out int total);
        if (total != question.Matches)
            throw new InvalidOperationException(
                $"'{question.Query}' finds {total} records, but {question.Matches} match."
            );
    }

    /// <summary>Returns the median time of each query in nanoseconds.</summary>
    /// <param name="questions">The queries.</param>
    /// <param name="countsAll">Whether to count all matches, or only to find the ten best.</param>
    public double[] Medians(IReadOnlyList<Question> questions, bool countsAll)
    {
        // The first half of the time only warms up.
        _ = Run(questions, countsAll);
        return Run(questions, countsAll);
    }

    private double[] Run(IReadOnlyList<Question> questions, bool countsAll)
    {
        List<double>[] times = [.. questions.Select(_ => new List<double>())];
        long end = Stopwatch.GetTimestamp() + (long)(Time.TotalSeconds * Stopwatch.Frequency / 2);
        while (Stopwatch.GetTimestamp() < end)
        {
            for (int i = 0; i < questions.Count; i++)
            {
                long start = Stopwatch.GetTimestamp();
                Ask(questions[i].Query, countsAll);
                times[i].Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds);
            }
        }

        return [.. times.Select(Median)];
    }

    private void Ask(string query, bool countsAll)
    {
        if (countsAll)
            _ = titles.Search(query, titles.All, _hits, out _);
        else
            _ = titles.Search(query, _hits);
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }
}
