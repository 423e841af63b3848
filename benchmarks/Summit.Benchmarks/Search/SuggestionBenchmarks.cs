using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Summit.Benchmarks.Search;

/// <summary>
/// What is measured: the ten most frequent completions of a prefix, and the ten best records for a word with a snippet
/// of each. Over what: twelve prefixes and twelve frequent words of each corpus. Why: both run while a reader types.
/// SQLite, the baseline, completes from its table of words and has a function for snippets. The goal for a completion
/// is 1 µs.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
[WarmupCount(3)]
[IterationCount(7)]
[IterationTime(60)]
public class SuggestionBenchmarks
{
    private SearchCorpus _corpus = null!;
    private Question[] _beginnings = null!;
    private Question[] _words = null!;
    private CompiledQuestions _compiledBeginnings = null!;
    private CompiledQuestions _compiledWords = null!;

    [ParamsSource(nameof(Corpora))]
    public string Corpus { get; set; } = "";

    public static IEnumerable<string> Corpora => SearchCorpus.Names;

    [GlobalSetup]
    public void Setup()
    {
        _corpus = SearchCorpus.Of(Corpus);
        _beginnings = _corpus.Questions(QuestionKind.Prefix);
        _words = _corpus.Questions(QuestionKind.FrequentTerm);
        _compiledBeginnings = _corpus.Compiled.Prepare(_beginnings);
        _compiledWords = _corpus.Compiled.Prepare(_words);
        Check();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = SearchCorpus.QuestionCount), BenchmarkCategory("completion")]
    public long CompleteSqliteFts5() => _corpus.Sqlite.Complete(_beginnings);

    [Benchmark(OperationsPerInvoke = SearchCorpus.QuestionCount), BenchmarkCategory("completion")]
    public long CompleteSummit() => _compiledBeginnings.Complete();

    [
        Benchmark(Baseline = true, OperationsPerInvoke = SearchCorpus.QuestionCount),
        BenchmarkCategory("hits with snippets")
    ]
    public long SnippetsSqliteFts5() => _corpus.Sqlite.AskWithSnippets(_words);

    [Benchmark(OperationsPerInvoke = SearchCorpus.QuestionCount), BenchmarkCategory("hits with snippets")]
    public long SnippetsSummit() => _compiledWords.AskWithSnippets();

    /// <summary>SQLite lists stems, so that completions are compared only if words are not stemmed.</summary>
    private void Check()
    {
        if (!_corpus.IsEnglish)
            Verify.Equal("the records of the best completions", CompleteSqliteFts5(), CompleteSummit());
        foreach (string beginning in _beginnings.Select(question => question.Words[0]))
        {
            foreach (string word in _corpus.Compiled.Complete(beginning))
                Verify.Equal(
                    $"that {word} begins with {beginning}",
                    true,
                    WordIndex.Fold(word).StartsWith(beginning, StringComparison.Ordinal)
                );
        }

        if (SnippetsSummit() == 0)
            throw new InvalidOperationException("There are no snippets.");
    }
}
