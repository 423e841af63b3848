using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Summit.Benchmarks.Corpora;

namespace Summit.Benchmarks.Sets;

/// <summary>
/// What is measured: the intersection of two facets, enumerated and counted, and one facet restricted to two of the ten
/// years, per pair of facets, 64 pairs in a row. Over what: facets of three densities of the synthetic corpora, see
/// <see cref="Density"/> and <see cref="FacetPair.Count"/>. Why: it is the faceted search of web sites. Hand-written
/// code merges sorted lists of ordinals, hence the baseline, or keeps a <see cref="HashSet{T}"/> for each facet, or
/// filters objects with LINQ. The goal for dense facets is 0.05 of the merge, without allocation.
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
    private FacetPair[] _pairs = null!;
    private (int[] Left, int[] Right)[] _sorted = null!;
    private (HashSet<int> Left, HashSet<int> Right)[] _hashed = null!;
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
        _pairs = FacetPair.Of(corpus, Density);
        _compiled = CompiledCorpus.Of(Talks).Sets(_pairs, From, To);
        _sorted = Array.ConvertAll(_pairs, pair => (Ordinals(pair.Left), Ordinals(pair.Right)));
        _hashed = Array.ConvertAll(_sorted, pair => (pair.Left.ToHashSet(), pair.Right.ToHashSet()));
        _sliceFirst = _talks.Count(talk => talk.Starts < From);
        _sliceEnd = _talks.Count(talk => talk.Starts < To);
        Check();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = FacetPair.Count), BenchmarkCategory("and")]
    public long AndSortedMerge()
    {
        long sum = 0;
        foreach ((int[] left, int[] right) in _sorted)
            sum += SortedOrdinals.SumOfBoth(left, right);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = FacetPair.Count), BenchmarkCategory("and")]
    public long AndHashSet()
    {
        long sum = 0;
        foreach ((HashSet<int> left, HashSet<int> right) in _hashed)
        {
            foreach (int ordinal in left)
            {
                if (right.Contains(ordinal))
                    sum += ordinal;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = FacetPair.Count), BenchmarkCategory("and")]
    public long AndLinq() =>
        _pairs.Sum(pair => _talks.Where(pair.Left.Holds).Where(pair.Right.Holds).Sum(talk => (long)talk.Ordinal));

    [Benchmark(OperationsPerInvoke = FacetPair.Count), BenchmarkCategory("and")]
    public long AndSummit() => _compiled.SumOfBoth();

    [Benchmark(Baseline = true, OperationsPerInvoke = FacetPair.Count), BenchmarkCategory("count")]
    public int CountSortedMerge()
    {
        int count = 0;
        foreach ((int[] left, int[] right) in _sorted)
            count += SortedOrdinals.CountOfBoth(left, right);
        return count;
    }

    [Benchmark(OperationsPerInvoke = FacetPair.Count), BenchmarkCategory("count")]
    public int CountHashSet()
    {
        int count = 0;
        foreach ((HashSet<int> left, HashSet<int> right) in _hashed)
        {
            foreach (int ordinal in left)
                count += right.Contains(ordinal) ? 1 : 0;
        }

        return count;
    }

    [Benchmark(OperationsPerInvoke = FacetPair.Count), BenchmarkCategory("count")]
    public int CountLinq() => _pairs.Sum(pair => _talks.Where(pair.Left.Holds).Count(pair.Right.Holds));

    [Benchmark(OperationsPerInvoke = FacetPair.Count), BenchmarkCategory("count")]
    public int CountSummit() => _compiled.CountOfBoth();

    [Benchmark(Baseline = true, OperationsPerInvoke = FacetPair.Count), BenchmarkCategory("slice")]
    public long SliceSortedList()
    {
        long sum = 0;
        foreach ((_, int[] right) in _sorted)
            sum += SortedOrdinals.SumOfRange(right, _sliceFirst, _sliceEnd);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = FacetPair.Count), BenchmarkCategory("slice")]
    public long SliceHashSet()
    {
        long sum = 0;
        foreach ((_, HashSet<int> right) in _hashed)
        {
            foreach (int ordinal in right)
            {
                if (_talks[ordinal].Starts >= From && _talks[ordinal].Starts < To)
                    sum += ordinal;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = FacetPair.Count), BenchmarkCategory("slice")]
    public long SliceLinq() =>
        _pairs.Sum(pair =>
            pair.Right.Talks.Where(talk => talk.Starts >= From && talk.Starts < To).Sum(talk => (long)talk.Ordinal)
        );

    [Benchmark(OperationsPerInvoke = FacetPair.Count), BenchmarkCategory("slice")]
    public long SliceSummit() => _compiled.SumOfSlice();

    private static int[] Ordinals(Facet facet) => [.. facet.Talks.Select(talk => talk.Ordinal)];

    /// <summary>Computes the naive answer from the talks, one by one.</summary>
    private void Check()
    {
        TalkObject[][] both = Array.ConvertAll(_pairs, pair =>
            _talks.Where(talk => pair.Left.Holds(talk) && pair.Right.Holds(talk)).ToArray()
        );
        Verify.AllEqual(
            both.Sum(talks => talks.Sum(talk => (long)talk.Ordinal)),
            (nameof(AndSortedMerge), AndSortedMerge),
            (nameof(AndHashSet), AndHashSet),
            (nameof(AndLinq), AndLinq),
            (nameof(AndSummit), AndSummit)
        );
        Verify.AllEqual(
            both.Sum(talks => talks.Length),
            (nameof(CountSortedMerge), CountSortedMerge),
            (nameof(CountHashSet), CountHashSet),
            (nameof(CountLinq), CountLinq),
            (nameof(CountSummit), CountSummit)
        );
        Verify.AllEqual(
            _pairs.Sum(pair =>
                _talks
                    .Where(talk => pair.Right.Holds(talk) && talk.Starts >= From && talk.Starts < To)
                    .Sum(talk => (long)talk.Ordinal)
            ),
            (nameof(SliceSortedList), SliceSortedList),
            (nameof(SliceHashSet), SliceHashSet),
            (nameof(SliceLinq), SliceLinq),
            (nameof(SliceSummit), SliceSummit)
        );
    }
}
