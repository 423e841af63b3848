using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Filters;

namespace Summit.Benchmarks.Search;

/// <summary>Skips questions that a contender does not support.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AnswerableOnlyAttribute()
    : FilterConfigBaseAttribute(
        new SimpleFilter(benchmark =>
            IsAnswerable(
                benchmark.Descriptor.WorkloadMethod.Name,
                (QuestionKind)benchmark.Parameters[nameof(SearchBenchmarks.Question)]
            )
        )
    )
{
    private static bool IsAnswerable(string contender, QuestionKind kind) =>
        contender switch
        {
            nameof(SearchBenchmarks.SqliteFts5) => SqliteSearch.Fits(kind),
            nameof(SearchBenchmarks.ExactScan) => WordIndex.Fits(kind),
            nameof(SearchBenchmarks.StringContains) => TextScan.Fits(kind),
            _ => true,
        };
}
