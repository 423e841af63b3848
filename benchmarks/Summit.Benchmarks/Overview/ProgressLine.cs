using System.Diagnostics;
using BenchmarkDotNet.EventProcessors;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Summit.Benchmarks.Overview;

/// <summary>Writes a line before each benchmark: its number, its name, and an estimate of the remaining time.</summary>
internal sealed class ProgressLine : EventProcessor
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _total;
    private int _done;

    public override void OnEndValidationStage() =>
        Console.WriteLine("Preparing the data. Every answer is checked before it is timed.");

    public override void OnStartRunStage() => _watch.Restart();

    /// <summary>Sets the number of benchmarks of all types.</summary>
    public void SetTotal(int total) => _total = total;

    public override void OnStartRunBenchmark(BenchmarkCase benchmarkCase)
    {
        OverviewRow row = OverviewRow.All.First(item => item.Has(benchmarkCase));
        string left = _done == 0 ? "" : $", about {Left():m\\:ss} min left";
        Console.WriteLine($"[{_done + 1, 2}/{_total}] {row.Title}: {row.NameOf(benchmarkCase)}{left}");
    }

    public override void OnEndRunBenchmark(BenchmarkCase benchmarkCase, BenchmarkReport report) => _done++;

    private TimeSpan Left() => _watch.Elapsed / _done * (_total - _done);
}
