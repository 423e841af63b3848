using BenchmarkDotNet.Attributes;
using Summit.Benchmarks.Corpora;

namespace Summit.Benchmarks.Search;

/// <summary>
/// What is measured: clearing and reading all scores of a window, and finding a score threshold in it, compared with
/// adding postings (the baseline).
/// </summary>
public class WindowBenchmarks
{
    private SearchCosts _costs = null!;

    [GlobalSetup]
    public void Setup() => _costs = CompiledCorpus.Of(CompiledCorpus.Sizes.Max()).Costs;

    [Benchmark(Baseline = true)]
    public int Add() => _costs.Add();

    [Benchmark]
    public int ClearAndRead() => _costs.ClearAndRead();

    [Benchmark]
    public int FindThreshold() => _costs.FindThreshold();
}
