using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Exporters.Csv;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using Perfolizer.Horology;

namespace Summit.Benchmarks;

/// <summary>
/// How long everything is measured: short enough for all of it to take minutes, with medians, because what is measured
/// beside others on a shared machine has outliers on one side only.
/// </summary>
internal static class ShortJob
{
    /// <summary>The configuration, with the reports written under <paramref name="artifacts"/>.</summary>
    public static IConfig WritingTo(string artifacts) => ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithWarmupCount(6)
            .WithIterationCount(9)
            .WithIterationTime(TimeInterval.FromMilliseconds(100))
            .AsDefault())
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddColumn(StatisticColumn.Median)
        .AddLogger(ConsoleLogger.Default)
        .AddExporter(MarkdownExporter.GitHub, CsvExporter.Default)
        .WithSummaryStyle(SummaryStyle.Default.WithRatioStyle(RatioStyle.Value))
        .WithArtifactsPath(artifacts);
}
