using BenchmarkDotNet.Attributes;
using Lucene.Net.Search;

namespace Summit.Benchmarks.Search;

/// <summary>
/// What is measured: parsing a question and finding the ten best records, twelve questions in a row; see
/// <see cref="QuestionKind"/>. Over what: the synthetic corpora and the Helsinki corpus; titles have a boost of three.
/// Why: it is the task for which users choose SQLite (the baseline) or Lucene.NET, with queries parsed beforehand or
/// not. Every engine must beat the exact scan. The text scan is the code that one writes without an engine. Summit
/// parses the query each time. The goals: 25 times as fast as SQLite, 5 times as fast as Lucene.NET, 0.15 of the exact
/// scan for optional words, and no allocation.
/// </summary>
[MemoryDiagnoser]
[AnswerableOnly]
[WarmupCount(3)]
[IterationCount(7)]
[IterationTime(60)]
public class SearchBenchmarks
{
    private SearchCorpus _corpus = null!;
    private Question[] _questions = null!;
    private (Query Query, Filter? Filter)[] _queries = null!;
    private CompiledQuestions _compiled = null!;

    [ParamsSource(nameof(Corpora))]
    public string Corpus { get; set; } = "";

    [ParamsAllValues]
    public QuestionKind Question { get; set; }

    public static IEnumerable<string> Corpora => SearchCorpus.Names;

    [GlobalSetup]
    public void Setup()
    {
        _corpus = SearchCorpus.Of(Corpus);
        _questions = _corpus.Questions(Question);
        _queries = _corpus.Lucene.Prepare(_questions);
        _compiled = _corpus.Compiled.Prepare(_questions);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = SearchCorpus.QuestionCount)]
    public long SqliteFts5() => _corpus.Sqlite.Ask(_questions);

    [Benchmark(OperationsPerInvoke = SearchCorpus.QuestionCount)]
    public long LuceneParsedBefore() => _corpus.Lucene.Ask(_queries);

    [Benchmark(OperationsPerInvoke = SearchCorpus.QuestionCount)]
    public long Lucene() => _corpus.Lucene.Ask(_questions);

    [Benchmark(OperationsPerInvoke = SearchCorpus.QuestionCount)]
    public long ExactScan() => _corpus.Words.Ask(_questions);

    [Benchmark(OperationsPerInvoke = SearchCorpus.QuestionCount)]
    public long StringContains() => _corpus.Scan.Ask(_questions);

    [Benchmark(OperationsPerInvoke = SearchCorpus.QuestionCount)]
    public long Summit() => _compiled.Ask();
}
