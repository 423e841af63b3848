using BenchmarkDotNet.Attributes;
using Summit.Benchmarks.Corpora;

namespace Summit.Benchmarks.Search;

/// <summary>
/// What is measured: adding the postings of a sparse term (the baseline, and the unit of <c>CostModel</c>), seeking a
/// few records in it, and intersecting it. The term has about 1,000 postings; 64 records are sought.
/// </summary>
public class SeekBenchmarks
{
    private SearchCosts _costs = null!;

    [GlobalSetup]
    public void Setup() => _costs = CompiledCorpus.Of(CompiledCorpus.Sizes.Max()).Costs;

    [Benchmark(Baseline = true)]
    public int Add() => _costs.Add();

    [Benchmark]
    public int Seek() => _costs.Seek();

    [Benchmark]
    public int Intersect() => _costs.Intersect();
}
