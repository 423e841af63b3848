using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Summit.Benchmarks.Recording;
using Summit.Synthetic;
using Summit.Synthetic.Yaml;
using YamlDotNet.Core;

namespace Summit.Benchmarks.Builds;

/// <summary>
/// What is measured: all work of the generator for a corpus, from the texts of its files to the emitted C#, without
/// caches of earlier runs. Over what: synthetic corpora of 1,000 and 10,000 talks, with 0.9 and 9.6 MB of YAML. Why: no
/// reader of YAML is faster than the event parser that it uses. Hence the baseline, which only parses events. The goal
/// is three times its time.
/// </summary>
[MemoryDiagnoser]
[WarmupCount(3)]
[IterationCount(7)]
[InvocationCount(1)]
public class CompileBenchmarks
{
    private string[] _texts = null!;
    private CorpusProject _project = null!;

    [Params(1_000, 10_000)]
    public int Talks { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        string folder = Path.Combine(RepositoryFolder.Artifacts, $"yaml{Talks}");
        YamlFolder.Write(SyntheticCorpus.Make(Talks, SyntheticCorpus.UsualSeed), folder);
        string[] files =
        [
            .. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal),
        ];
        _texts = [.. files.Select(File.ReadAllText)];
        _project = new CorpusProject(folder, files.Zip(_texts));
        Diagnostic? error = _project.Compile().Diagnostics.FirstOrDefault();
        if (error is not null)
            throw new InvalidOperationException($"The corpus does not compile: {error}");
    }

    [Benchmark(Baseline = true)]
    public long EventParser()
    {
        long events = 0;
        foreach (string text in _texts)
        {
            var parser = new Parser(new StringReader(text));
            while (parser.MoveNext())
                events++;
        }

        return events;
    }

    [Benchmark]
    public int Summit() => _project.Compile().GeneratedTrees.Length;
}
