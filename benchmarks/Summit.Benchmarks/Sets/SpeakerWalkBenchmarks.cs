extern alias corpus10k;

using BenchmarkDotNet.Attributes;
using corpus10k::Summit.Synthetic.Compiled;
using Summit.Benchmarks.Corpora;
using Summit.Synthetic;
using Summit.Synthetic.Chance;

namespace Summit.Benchmarks.Sets;

/// <summary>
/// What is measured: walking the talks of a speaker and reading a number of each, per speaker, 4,096 speakers in a row.
/// Over what: the synthetic corpus of 10,000 talks; its speakers have three talks on average, the busiest over a
/// hundred. Why: it is the page of a speaker. An application that reads its corpus at start-up walks a list of objects,
/// hence the baseline, or a LINQ lookup.
/// </summary>
[MemoryDiagnoser]
public class SpeakerWalkBenchmarks
{
    private const int Walks = 4096;

    private Speaker[] _speakers = null!;
    private SpeakerObject[] _objects = null!;
    private ILookup<string, TalkObject> _lookup = null!;

    [GlobalSetup]
    public void Setup()
    {
        ObjectCorpus corpus = ObjectCorpus.Of(Conference.Talks.Count);
        CompiledCorpus.Of(Conference.Talks.Count).Check(corpus);
        var random = new SplitMix64(SyntheticCorpus.UsualSeed);
        _objects = [.. Enumerable.Range(0, Walks).Select(_ => corpus.Speakers[random.Below(corpus.Speakers.Length)])];
        _speakers = Array.ConvertAll(_objects, speaker => Conference.Speakers.Get(speaker.Id));
        _lookup = corpus
            .Talks.SelectMany(talk => talk.Speakers.Select(speaker => (speaker.Id, Talk: talk)))
            .ToLookup(pair => pair.Id, pair => pair.Talk);
        Verify.AllEqual(
            _objects.Sum(speaker =>
                corpus.Talks.Where(talk => talk.Speakers.Contains(speaker)).Sum(talk => (long)talk.Views)
            ),
            (nameof(ListOfObjects), ListOfObjects),
            (nameof(LinqLookup), LinqLookup),
            (nameof(Summit), Summit)
        );
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Walks)]
    public long ListOfObjects()
    {
        long sum = 0;
        foreach (SpeakerObject speaker in _objects)
        {
            foreach (TalkObject talk in speaker.Talks)
                sum += talk.Views;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Walks)]
    public long LinqLookup()
    {
        long sum = 0;
        foreach (SpeakerObject speaker in _objects)
        {
            foreach (TalkObject talk in _lookup[speaker.Id])
                sum += talk.Views;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Walks)]
    public long Summit()
    {
        long sum = 0;
        foreach (Speaker speaker in _speakers)
        {
            foreach (Talk talk in speaker.Talks)
                sum += talk.Views;
        }

        return sum;
    }
}
