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
/// How everything is measured: short enough for all of it to take minutes, with medians, because what is measured on a
/// shared machine has outliers on one side only. The heap is not collected between iterations: with the indexes of others over
/// 100,000 talks on it that takes ten times as long as what is measured.
/// </summary>
/// <remarks>
/// In this process: BenchmarkDotNet would otherwise build a program of its own, and with it every corpus again, all of them
/// into one folder. What a benchmark does is done thousands of times a call, so that the contenders of a class do not
/// meet in the code that calls them.
/// </remarks>
internal static class ShortJob
{
    /// <summary>The job by which everything is measured.</summary>
    public static Job Usual { get; } =
        Job
            .Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(6)
            .WithIterationCount(9)
            .WithIterationTime(TimeInterval.FromMilliseconds(100))
            .WithUnrollFactor(1)
            .WithGcForce(false)
            .WithId("Short");

    /// <summary>The job by which everything is run once, to see that it runs and that its results are right.</summary>
    public static Job Once { get; } = Job.Dry.WithToolchain(InProcessEmitToolchain.Instance).WithId("Once");

    /// <summary>The configuration of a job, with the reports written under <paramref name="artifacts"/>.</summary>
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
