using BenchmarkDotNet.Running;
using Summit.Benchmarks.Keys;
using Summit.Benchmarks.Search;
using Summit.Benchmarks.Sets;

namespace Summit.Benchmarks.Overview;

/// <summary>A row of the overview: one operation of Summit, and the same operation of its contenders.</summary>
/// <param name="Title">A plain description of the operation.</param>
/// <param name="Type">The benchmark class.</param>
/// <param name="Parameters">The parameters of the benchmarks, as names and values.</param>
/// <param name="Summit">The benchmark of Summit.</param>
/// <param name="Contenders">The benchmarks of the contenders, with their names for the reader.</param>
internal sealed record OverviewRow(
    string Title,
    Type Type,
    IReadOnlyList<(string Name, string Value)> Parameters,
    string Summit,
    IReadOnlyList<(string Method, string Name)> Contenders
)
{
    private const string Size = "10000";

    /// <summary>All rows, over 10,000 records.</summary>
    public static IReadOnlyList<OverviewRow> All { get; } =
    [
        new(
            "Find a record by key (string)",
            typeof(KeyLookupBenchmarks),
            [(nameof(KeyLookupBenchmarks.Keys), Size), (nameof(KeyLookupBenchmarks.Asked), nameof(Asked.Hit))],
            nameof(KeyLookupBenchmarks.SummitString),
            [
                (nameof(KeyLookupBenchmarks.FrozenDictionary), "FrozenDictionary"),
                (nameof(KeyLookupBenchmarks.Sqlite), "SQLite"),
            ]
        ),
        new(
            "Find a record by key (UTF-8)",
            typeof(KeyLookupBenchmarks),
            [(nameof(KeyLookupBenchmarks.Keys), Size), (nameof(KeyLookupBenchmarks.Asked), nameof(Asked.Hit))],
            nameof(KeyLookupBenchmarks.SummitUtf8),
            [(nameof(KeyLookupBenchmarks.FrozenDictionaryFromUtf8), "FrozenDictionary")]
        ),
        new(
            "Intersect two facets",
            typeof(SetBenchmarks),
            [(nameof(SetBenchmarks.Talks), Size), (nameof(SetBenchmarks.Density), nameof(Density.DenseAndDense))],
            nameof(SetBenchmarks.AndSummit),
            [(nameof(SetBenchmarks.AndSortedMerge), "sorted lists"), (nameof(SetBenchmarks.AndHashSet), "HashSet")]
        ),
        Search("Search a rare word", QuestionKind.RareTerm),
        Search("Search a frequent word", QuestionKind.FrequentTerm),
        Search("Search two required words", QuestionKind.TwoMust),
        Search("Search any of 3 to 5 words", QuestionKind.FiveShould),
        Search("Search a phrase", QuestionKind.Phrase),
        new(
            "Complete a word",
            typeof(SuggestionBenchmarks),
            [(nameof(SuggestionBenchmarks.Corpus), Size)],
            nameof(SuggestionBenchmarks.CompleteSummit),
            [(nameof(SuggestionBenchmarks.CompleteSqliteFts5), "SQLite FTS5")]
        ),
    ];

    /// <summary>Whether a benchmark belongs to this row.</summary>
    public bool Has(BenchmarkCase benchmark) =>
        benchmark.Descriptor.Type == Type
        && Parameters.All(parameter => benchmark.Parameters[parameter.Name]?.ToString() == parameter.Value)
        && (MethodOf(benchmark) == Summit || Contenders.Any(contender => contender.Method == MethodOf(benchmark)));

    /// <summary>Returns the name of a contender for the reader.</summary>
    public string NameOf(BenchmarkCase benchmark) =>
        Contenders.FirstOrDefault(contender => contender.Method == MethodOf(benchmark)).Name ?? nameof(Summit);

    private static string MethodOf(BenchmarkCase benchmark) => benchmark.Descriptor.WorkloadMethod.Name;

    private static OverviewRow Search(string title, QuestionKind kind) =>
        new(
            title,
            typeof(SearchBenchmarks),
            [(nameof(SearchBenchmarks.Corpus), Size), (nameof(SearchBenchmarks.Question), kind.ToString())],
            nameof(SearchBenchmarks.Summit),
            [
                (nameof(SearchBenchmarks.SqliteFts5), "SQLite FTS5"),
                (nameof(SearchBenchmarks.LuceneParsedBefore), "Lucene.NET"),
            ]
        );
}
