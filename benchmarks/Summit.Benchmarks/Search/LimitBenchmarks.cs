extern alias corpus31k;

using BenchmarkDotNet.Attributes;
using corpus31k::Summit.Synthetic.Compiled;

namespace Summit.Benchmarks.Search;

/// <summary>
/// What is measured: the slowest known queries that 4 KB can hold, and the other methods that read a query. Over what:
/// 31,000 talks (a Debug build has 70). Why: queries are input from strangers, and their work is bounded by
/// <see cref="TableSearch.MaxWorkPerRecord"/>. <c>SlowestQueryTests</c> searches for queries with more work. The goal:
/// at most 5 ms, and no allocation.
/// </summary>
[MemoryDiagnoser]
[WarmupCount(3)]
[IterationCount(9)]
[IterationTime(100)]
public class LimitBenchmarks
{
    private readonly SearchHit<Talk>[] _hits = new SearchHit<Talk>[10];
    private readonly QueryPart[] _parts = new QueryPart[128];
    private readonly TermContribution<Talk>[] _terms = new TermContribution<Talk>[160];
    private readonly Highlight[] _highlights = new Highlight[64];
    private readonly char[] _corrected = new char[4 * 4096];
    private readonly Completion<Talk>[] _completions = new Completion<Talk>[10];
    private readonly ulong[] _bitmap = new ulong[Conference.Talks.BitmapLength()];
    private string _query = "";

    [ParamsSource(nameof(Names))]
    public string Query { get; set; } = "";

    public static IEnumerable<string> Names => LongestQueries.Names;

    [GlobalSetup]
    public void Setup() => _query = LongestQueries.Of(Query, MostFrequentWords());

    [Benchmark(Baseline = true)]
    public int Search() => Conference.Talks.Search(_query, _hits);

    [Benchmark]
    public int SearchAmong() => Conference.Talks.Search(_query, Conference.Talks.All, _hits, out _);

    [Benchmark]
    public int SearchExpanded() => Conference.Talks.Search(_query, _hits, Expand.BestHits);

    [Benchmark]
    public int SearchAll() => Conference.Talks.SearchAll(_query, _bitmap).Count;

    [Benchmark]
    public int DescribeQuery() => Conference.Talks.DescribeQuery(_query, _parts, out _);

    [Benchmark]
    public int Explain() => Conference.Talks.Explain(_query, Conference.Talks[1], _terms);

    [Benchmark]
    public int FindMatchedFields() => Conference.Talks.FindMatchedFields(_query, Conference.Talks[1]).Count;

    [Benchmark]
    public int FindHighlights() => Conference.Talks.FindHighlights(_query, Conference.Talks[1].TextUtf8, _highlights);

    [Benchmark]
    public bool TryCorrect() => Conference.Talks.TryCorrect(_query, _corrected, out _);

    [Benchmark]
    public int Complete() => Conference.Talks.Complete(_query.AsSpan().TrimEnd(" *~2)\""), _completions);

    /// <summary>Returns the most frequent words of the talks, in descending order.</summary>
    private static string[] MostFrequentWords()
    {
        var words = new List<(string Word, int Records)>();
        var completions = new Completion<Talk>[64];
        for (char letter = 'a'; letter <= 'z'; letter++)
        {
            int count = Conference.Talks.Complete([letter], completions);
            words.AddRange(
                completions.Take(count).Select(completion => (completion.ToString(), completion.RecordCount))
            );
        }

        return [.. words.OrderByDescending(word => word.Records).Select(word => word.Word)];
    }
}
