using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Running;

namespace Summit.Benchmarks.Overview;

/// <summary>Keeps the benchmarks that belong to a row of the overview.</summary>
internal sealed class OverviewFilter : IFilter
{
    public bool Predicate(BenchmarkCase benchmarkCase) => OverviewRow.All.Any(row => row.Has(benchmarkCase));
}
