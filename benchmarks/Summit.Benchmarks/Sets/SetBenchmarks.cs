using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Summit.Benchmarks.Corpora;

namespace Summit.Benchmarks.Sets;

/// <summary>
/// What is measured: what two facets both hold, enumerated and counted, and what one facet holds in two of the ten years.
/// Over what: facets of three densities of the synthetic corpora, see <see cref="Density"/>.
/// Why: it is the faceted search of every site. By hand one keeps sorted lists of ordinals and merges them, hence the
/// baseline, or a <see cref="HashSet{T}"/> for each facet, or filters objects with LINQ. The goal for dense facets is 0.05 of
/// the merge, without allocation.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
public class SetBenchmarks
{
    private const int SmallestSize = 10_000;

    private static readonly DateTime From = new(2018, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime To = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private CompiledSets _compiled = null!;
    private TalkObject[] _talks = null!;
    private FacetPair _facets = null!;
    private int[] _sortedLeft = null!;
    private int[] _sortedRight = null!;
    private HashSet<int> _hashedLeft = null!;
    private HashSet<int> _hashedRight = null!;
    private int _sliceFirst;
    private int _sliceEnd;

    [ParamsSource(nameof(Sizes))]
    public int Talks { get; set; }

    [ParamsAllValues]
    public Density Density { get; set; }

    public static IEnumerable<int> Sizes => CompiledCorpus.SizesFrom(SmallestSize);

    [GlobalSetup]
    public void Setup()
    {
        ObjectCorpus corpus = ObjectCorpus.Of(Talks);
        CompiledCorpus.Of(Talks).Check(corpus);
        _talks = corpus.Talks;
        _facets = FacetPair.Of(corpus, Density);
        _compiled = CompiledCorpus.Of(Talks).Sets(_facets.Left, _facets.Right, From, To);
        _sortedLeft = [.. _facets.Left.Talks.Select(talk => talk.Ordinal)];
        _sortedRight = [.. _facets.Right.Talks.Select(talk => talk.Ordinal)];
        _hashedLeft = [.. _sortedLeft];
        _hashedRight = [.. _sortedRight];
        _sliceFirst = _talks.Count(talk => talk.Starts < From);
        _sliceEnd = _talks.Count(talk => talk.Starts < To);
        Check();
    }

    [Benchmark(Baseline = true), BenchmarkCategory("and")]
    public long AndSortedMerge() => SortedOrdinals.SumOfBoth(_sortedLeft, _sortedRight);

    [Benchmark, BenchmarkCategory("and")]
    public long AndHashSet()
    {
        long sum = 0;
        foreach (int ordinal in _hashedLeft)
        {
            if (_hashedRight.Contains(ordinal))
                sum += ordinal;
        }

        return sum;
    }

    [Benchmark, BenchmarkCategory("and")]
    public long AndLinq() => _talks.Where(_facets.Left.Holds).Where(_facets.Right.Holds).Sum(talk => (long)talk.Ordinal);

    [Benchmark, BenchmarkCategory("and")]
    public long AndSummit() => _compiled.SumOfBoth();

    [Benchmark(Baseline = true), BenchmarkCategory("count")]
    public int CountSortedMerge() => SortedOrdinals.CountOfBoth(_sortedLeft, _sortedRight);

    [Benchmark, BenchmarkCategory("count")]
    public int CountHashSet()
    {
        int count = 0;
        foreach (int ordinal in _hashedLeft)
            count += _hashedRight.Contains(ordinal) ? 1 : 0;
        return count;
    }

    [Benchmark, BenchmarkCategory("count")]
    public int CountLinq() => _talks.Where(_facets.Left.Holds).Count(_facets.Right.Holds);

    [Benchmark, BenchmarkCategory("count")]
    public int CountSummit() => _compiled.CountOfBoth();

    [Benchmark(Baseline = true), BenchmarkCategory("slice")]
    public long SliceSortedList() => SortedOrdinals.SumOfRange(_sortedRight, _sliceFirst, _sliceEnd);

    [Benchmark, BenchmarkCategory("slice")]
    public long SliceHashSet()
    {
        long sum = 0;
        foreach (int ordinal in _hashedRight)
        {
            if (_talks[ordinal].Starts >= From && _talks[ordinal].Starts < To)
                sum += ordinal;
        }

        return sum;
    }

    [Benchmark, BenchmarkCategory("slice")]
    public long SliceLinq() => _facets.Right.Talks.Where(talk => talk.Starts >= From && talk.Starts < To).Sum(talk => (long)talk.Ordinal);

    [Benchmark, BenchmarkCategory("slice")]
    public long SliceSummit() => _compiled.SumOfSlice();

    /// <summary>The naive answer is told from the talks themselves, one by one.</summary>
    private void Check()
    {
        List<TalkObject> both = [.. _talks.Where(talk => _facets.Left.Holds(talk) && _facets.Right.Holds(talk))];
        Verify.AllEqual(
            both.Sum(talk => (long)talk.Ordinal),
            (nameof(AndSortedMerge), AndSortedMerge),
            (nameof(AndHashSet), AndHashSet),
            (nameof(AndLinq), AndLinq),
            (nameof(AndSummit), AndSummit));
        Verify.AllEqual(
            both.Count,
            (nameof(CountSortedMerge), CountSortedMerge),
            (nameof(CountHashSet), CountHashSet),
            (nameof(CountLinq), CountLinq),
            (nameof(CountSummit), CountSummit));
        Verify.AllEqual(
            _talks.Where(talk => _facets.Right.Holds(talk) && talk.Starts >= From && talk.Starts < To).Sum(talk => (long)talk.Ordinal),
            (nameof(SliceSortedList), SliceSortedList),
            (nameof(SliceHashSet), SliceHashSet),
            (nameof(SliceLinq), SliceLinq),
            (nameof(SliceSummit), SliceSummit));
    }
}
