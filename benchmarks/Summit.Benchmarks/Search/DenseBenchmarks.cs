using BenchmarkDotNet.Attributes;
using Summit.Benchmarks.Corpora;

namespace Summit.Benchmarks.Search;

/// <summary>
/// What is measured: adding a dense term, seeking a few records in it, and computing ranks in it, compared with adding
/// postings (the baseline).
/// </summary>
public class DenseBenchmarks
{
    private SearchCosts _costs = null!;

    [GlobalSetup]
    public void Setup() => _costs = CompiledCorpus.Of(CompiledCorpus.Sizes.Max()).Costs;

    [Benchmark(Baseline = true)]
    public int Add() => _costs.Add();

    [Benchmark]
    public int AddDense() => _costs.AddDense();

    [Benchmark]
    public int SeekDense() => _costs.SeekDense();

    [Benchmark]
    public int FillRanks() => _costs.FillRanks();

    [Benchmark]
    public int FindRanks() => _costs.FindRanks();
}
