using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Exporters.Csv;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Summit.Benchmarks;

/// <summary>
/// The job of all benchmarks: short enough to run all of them in minutes, with medians, because measurements on a
/// shared machine have outliers on one side only. The heap is not collected between iterations: with the other engines'
/// indexes of 100,000 talks on it, collections take ten times as long as the measurement.
/// </summary>
/// <remarks>
/// Benchmarks run in this process. Otherwise BenchmarkDotNet would build a separate program, and with it every corpus
/// again, all into one folder. A benchmark runs its operation thousands of times per call, so that the contenders of a
/// class share no calling code.
/// </remarks>
internal static class ShortJob
{
    /// <summary>The job that measures.</summary>
    public static Job Usual { get; } =
        Job
            .Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(6)
            .WithIterationCount(9)
            .WithIterationTime(TimeInterval.FromMilliseconds(100))
            .WithUnrollFactor(1)
            .WithGcForce(false)
            .WithId("Short");

    /// <summary>
    /// The job that runs every benchmark once, to check that it works and that its results are right.
    /// </summary>
    public static Job Once { get; } = Job.Dry.WithToolchain(InProcessEmitToolchain.Instance).WithId("Once");

    /// <summary>
    /// Returns the configuration of a job that writes its reports below <paramref name="artifacts"/>.
    /// </summary>
    public static IConfig WritingTo(string artifacts, Job job) =>
        ManualConfig
            .CreateEmpty()
            .AddJob(job)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddColumn(StatisticColumn.Median)
            .HideColumns(
                Column.Job,
                Column.Toolchain,
                Column.IterationCount,
                Column.IterationTime,
                Column.WarmupCount,
                Column.UnrollFactor
            )
            .AddLogger(ConsoleLogger.Default)
            .AddExporter(MarkdownExporter.GitHub, CsvExporter.Default)
            .WithSummaryStyle(SummaryStyle.Default.WithRatioStyle(RatioStyle.Value))
            .WithArtifactsPath(artifacts);
}
