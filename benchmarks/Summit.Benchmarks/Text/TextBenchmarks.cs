extern alias corpus10k;

using System.Text;
using BenchmarkDotNet.Attributes;
using corpus10k::Summit.Synthetic.Compiled;
using Summit.Benchmarks.Corpora;
using Summit.Synthetic;
using Summit.Synthetic.Chance;

namespace Summit.Benchmarks.Text;

/// <summary>
/// What is measured: reading the length and the first character of a text of a record, per text, 65,536 in a row. Over
/// what: the titles of the synthetic corpus of 10,000 talks, in random order. All strings are read once beforehand.
/// Why: an application that reads its corpus at start-up has string fields of objects, hence the baseline. A compiled
/// corpus has UTF-8 to slice, and creates a string on the first read. The third way creates a string on each read.
/// </summary>
[MemoryDiagnoser]
public class TextBenchmarks
{
    private const int Reads = 1 << 16;

    private Talk[] _talks = null!;
    private TalkObject[] _objects = null!;

    [GlobalSetup]
    public void Setup()
    {
        ObjectCorpus corpus = ObjectCorpus.Of(Conference.Talks.Count);
        CompiledCorpus.Of(Conference.Talks.Count).Check(corpus);
        foreach (TalkObject talk in corpus.Talks)
        {
            Verify.Equal("a title", talk.Title, Conference.Talks[talk.Ordinal].Title);
            Verify.Equal("a text", talk.Text, Conference.Talks[talk.Ordinal].Text);
            Verify.Equal("a text", talk.Text, Encoding.UTF8.GetString(Conference.Talks[talk.Ordinal].TextUtf8));
        }

        var random = new SplitMix64(SyntheticCorpus.UsualSeed);
        _objects = [.. Enumerable.Range(0, Reads).Select(_ => corpus.Talks[random.Below(corpus.Talks.Length)])];
        _talks = Array.ConvertAll(_objects, talk => Conference.Talks[talk.Ordinal]);
        Verify.AllEqual(
            _objects.Sum(talk => (long)talk.Title.Length + talk.Title[0]),
            (nameof(StringOfObject), StringOfObject),
            (nameof(SummitString), SummitString),
            (nameof(SummitStringMadeAnew), SummitStringMadeAnew)
        );
        Verify.AllEqual(
            _objects.Sum(talk => (long)Encoding.UTF8.GetByteCount(talk.Title) + Encoding.UTF8.GetBytes(talk.Title)[0]),
            (nameof(SummitUtf8), SummitUtf8)
        );
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Reads)]
    public long StringOfObject()
    {
        long sum = 0;
        foreach (TalkObject talk in _objects)
            sum += talk.Title.Length + talk.Title[0];
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Reads)]
    public long SummitString()
    {
        long sum = 0;
        foreach (Talk talk in _talks)
            sum += talk.Title.Length + talk.Title[0];
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Reads)]
    public long SummitUtf8()
    {
        long sum = 0;
        foreach (Talk talk in _talks)
        {
            ReadOnlySpan<byte> title = talk.TitleUtf8;
            sum += title.Length + title[0];
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Reads)]
    public long SummitStringMadeAnew()
    {
        long sum = 0;
        foreach (Talk talk in _talks)
        {
            string title = Encoding.UTF8.GetString(talk.TitleUtf8);
            sum += title.Length + title[0];
        }

        return sum;
    }
}
