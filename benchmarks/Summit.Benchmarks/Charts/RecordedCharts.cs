using Summit.Benchmarks.Keys;
using Summit.Benchmarks.Recording;
using Summit.Benchmarks.Search;

namespace Summit.Benchmarks.Charts;

/// <summary>Draws the charts of the README from the newest record, as <c>docs/pictures/benchmark-*.svg</c>.</summary>
internal static class RecordedCharts
{
    private const string Size = "10000";

    private static readonly (QuestionKind Kind, string Name)[] Questions =
    [
        (QuestionKind.RareTerm, "a rare word"),
        (QuestionKind.FrequentTerm, "a frequent word"),
        (QuestionKind.TwoMust, "two required words"),
        (QuestionKind.FiveShould, "any of 3 to 5 words"),
        (QuestionKind.Phrase, "a phrase"),
        (QuestionKind.Prefix, "a prefix"),
    ];

    /// <summary>Writes the charts.</summary>
    public static void Write()
    {
        string record = Directory.EnumerateDirectories(Path.Combine(RepositoryFolder.Benchmarks, "record")).Max()!;
        string caption = $"Median, logarithmic scale. Recorded run {Path.GetFileName(record)}, .NET 10.";
        Save("search", Search(RecordedTable.Read(Path.Combine(record, "Search.SearchBenchmarks-report.csv")), caption));
        Save("keys", Keys(RecordedTable.Read(Path.Combine(record, "Keys.KeyLookupBenchmarks-report.csv")), caption));
    }

    private static BarChart Search(RecordedTable table, string caption) =>
        new(
            "Ten best hits among 10,000 talks",
            caption,
            [
                .. Questions.Select(question =>
                {
                    Bar Bar(string method, string name) =>
                        new(
                            name,
                            table.Median(("Method", method), ("Corpus", Size), ("Question", question.Kind.ToString())),
                            method == nameof(SearchBenchmarks.Summit)
                        );
                    IReadOnlyList<Bar> bars =
                    [
                        Bar(nameof(SearchBenchmarks.Summit), "Summit"),
                        Bar(nameof(SearchBenchmarks.LuceneParsedBefore), "Lucene.NET"),
                        Bar(nameof(SearchBenchmarks.SqliteFts5), "SQLite FTS5"),
                    ];
                    return (question.Name, bars);
                }),
            ]
        );

    private static BarChart Keys(RecordedTable table, string caption) =>
        new(
            "Finding a record by its key",
            caption,
            [
                .. new[] { ("1000", "1,000 keys"), (Size, "10,000 keys"), ("100000", "100,000 keys") }.Select(size =>
                {
                    Bar Bar(string method, string name) =>
                        new(
                            name,
                            table.Median(("Method", method), ("Keys", size.Item1), ("Asked", nameof(Asked.Hit))),
                            name.StartsWith(nameof(Summit), StringComparison.Ordinal)
                        );
                    IReadOnlyList<Bar> bars =
                    [
                        Bar(nameof(KeyLookupBenchmarks.SummitUtf8), "Summit, UTF-8"),
                        Bar(nameof(KeyLookupBenchmarks.SummitString), "Summit, string"),
                        Bar(nameof(KeyLookupBenchmarks.FrozenDictionary), "FrozenDictionary"),
                        Bar(nameof(KeyLookupBenchmarks.Dictionary), "Dictionary"),
                    ];
                    return (size.Item2, bars);
                }),
            ]
        );

    private static void Save(string name, BarChart chart)
    {
        string path = Path.Combine(
            Path.GetDirectoryName(RepositoryFolder.Benchmarks)!,
            "docs",
            "pictures",
            $"benchmark-{name}.svg"
        );
        File.WriteAllText(path, chart.Draw());
        Console.WriteLine($"Written: {path}");
    }
}
