using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Summit.Benchmarks.Overview;

/// <summary>
/// The default command: compares a few operations over 10,000 records with their usual alternatives, in minutes, and
/// prints one table and one chart. Every answer is checked before it is timed.
/// </summary>
internal static class OverviewRun
{
    /// <summary>Runs the overview.</summary>
    /// <returns>The exit code: 1 if a benchmark failed.</returns>
    public static int Run(string artifacts)
    {
        var progress = new ProgressLine();
        IConfig config = ManualConfig
            .CreateEmpty()
            .AddJob(
                Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
                    .WithWarmupCount(3)
                    .WithIterationCount(7)
                    .WithIterationTime(TimeInterval.FromMilliseconds(120))
                    .WithUnrollFactor(1)
                    .WithGcForce(false)
            )
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddFilter(new OverviewFilter())
            .AddEventProcessor(progress)
            .AddLogger(NullLogger.Instance)
            .WithOptions(ConfigOptions.DisableLogFile)
            .WithArtifactsPath(artifacts);
        BenchmarkRunInfo[] runs =
        [
            .. OverviewRow
                .All.Select(row => row.Type)
                .Distinct()
                .Select(type => BenchmarkConverter.TypeToBenchmarks(type, config)),
        ];
        progress.SetTotal(runs.Sum(run => run.BenchmarksCases.Length));

        BenchmarkReport[] reports = [.. BenchmarkRunner.Run(runs).SelectMany(summary => summary.Reports)];
        BenchmarkReport[] failed = [.. reports.Where(report => report.ResultStatistics is null)];
        if (failed.Length > 0 || reports.Length == 0)
        {
            Console.Error.WriteLine(
                $"{failed.Length} benchmarks failed; run them with -- --filter to see why: "
                    + string.Join(", ", failed.Select(report => report.BenchmarkCase.DisplayInfo))
            );
            return 1;
        }

        Console.WriteLine(new OverviewTable(reports).Write());
        Console.WriteLine(
            "Trust the ratios, not the times: see benchmarks/README.md, which also names the longer runs."
        );
        return 0;
    }
}
