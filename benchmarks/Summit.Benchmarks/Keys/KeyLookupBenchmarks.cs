using System.Collections.Frozen;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Filters;
using Summit.Benchmarks.Corpora;

namespace Summit.Benchmarks.Keys;

/// <summary>
/// What is measured: finding a record by its key, per look-up, 65,536 in a row. Over what: the talks of the synthetic
/// corpora, whose keys are slugs of 8 to 80 letters, 36 on average; see <see cref="AskedKeys"/>. Why: it is the most
/// frequent operation of applications, and <see cref="FrozenDictionary{TKey, TValue}"/> is the fastest table of the
/// class library. Hence the baseline. A key in UTF-8, from a request or a file, must be transcoded for the baseline:
/// <see cref="FrozenDictionaryFromUtf8"/> does it on the stack. <see cref="SummitStringBatches"/> finds 1,024 keys in a
/// call. The goals are 0.7 of the baseline at 70 keys, 0.35
/// (UTF-8) and 0.5 (string) above, 0.5 for misses, and no allocation.
/// </summary>
[MemoryDiagnoser]
[SwitchAtSeventyOnly]
public class KeyLookupBenchmarks
{
    private const int LongestSlug = 256;

    private KeyContenders _with = null!;

    [ParamsSource(nameof(Sizes))]
    public int Keys { get; set; }

    [ParamsAllValues]
    public Asked Asked { get; set; }

    public static IEnumerable<int> Sizes => CompiledCorpus.Sizes;

    [GlobalSetup]
    public void Setup()
    {
        _with = KeyContenders.Of(Keys, Asked);
        Check();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = AskedKeys.Count)]
    public long FrozenDictionary()
    {
        long sum = 0;
        foreach (string key in _with.Asked.Strings)
            sum += _with.Frozen.TryGetValue(key, out int ordinal) ? ordinal : -1;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = AskedKeys.Count)]
    public long FrozenDictionarySpan()
    {
        long sum = 0;
        foreach (string key in _with.Asked.Strings)
            sum += _with.FrozenSpans.TryGetValue(key, out int ordinal) ? ordinal : -1;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = AskedKeys.Count)]
    public long FrozenDictionaryFromUtf8()
    {
        Span<char> chars = stackalloc char[LongestSlug];
        long sum = 0;
        foreach (byte[] key in _with.Asked.Utf8)
            sum += _with.FrozenSpans.TryGetValue(chars[..Encoding.UTF8.GetChars(key, chars)], out int ordinal)
                ? ordinal
                : -1;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = AskedKeys.Count)]
    public long Dictionary()
    {
        long sum = 0;
        foreach (string key in _with.Asked.Strings)
            sum += _with.Dictionary.TryGetValue(key, out int ordinal) ? ordinal : -1;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = AskedKeys.Count)]
    public long CSharpSwitch()
    {
        long sum = 0;
        foreach (string key in _with.Asked.Strings)
            sum += SeventyKeys.OrdinalOf(key);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = AskedKeys.Count)]
    public long Sqlite() => _with.Sqlite.Sum(_with.Asked.Strings);

    [Benchmark(OperationsPerInvoke = AskedKeys.Count)]
    public long SummitUtf8() => _with.Compiled.Sum(_with.Asked.Utf8);

    [Benchmark(OperationsPerInvoke = AskedKeys.Count)]
    public long SummitString() => _with.Compiled.Sum(_with.Asked.Strings);

    [Benchmark(OperationsPerInvoke = AskedKeys.Count)]
    public long SummitStringBatches() => _with.Compiled.SumOfBatches(_with.Asked.Strings);

    private void Check()
    {
        foreach (TalkObject talk in ObjectCorpus.Of(Keys).Talks)
        {
            Verify.Equal(talk.Id, talk.Ordinal, _with.Compiled.Sum([talk.Id]));
            Verify.Equal(talk.Id, talk.Ordinal, _with.Compiled.Sum([Encoding.UTF8.GetBytes(talk.Id)]));
        }

        long expected = _with.Asked.Strings.Sum(key =>
            (long)(_with.Dictionary.TryGetValue(key, out int ordinal) ? ordinal : -1)
        );
        if (Asked == Asked.Miss)
            Verify.Equal("the answer to keys that are not there", -AskedKeys.Count, expected);
        Verify.AllEqual(
            expected,
            (nameof(FrozenDictionary), FrozenDictionary),
            (nameof(FrozenDictionarySpan), FrozenDictionarySpan),
            (nameof(FrozenDictionaryFromUtf8), FrozenDictionaryFromUtf8),
            (nameof(Dictionary), Dictionary),
            (nameof(Sqlite), Sqlite),
            (nameof(SummitUtf8), SummitUtf8),
            (nameof(SummitString), SummitString),
            (nameof(SummitStringBatches), SummitStringBatches)
        );
        if (Keys == SwitchAtSeventyOnlyAttribute.SwitchSize)
            Verify.AllEqual(expected, ("the switch, which the command 'switch' prints anew,", CSharpSwitch));
    }

    /// <summary>
    /// Skips the switch for more than seventy keys: 5,000 arms take 14 s to compile, and 31,000 do not compile.
    /// </summary>
    [AttributeUsage(AttributeTargets.Class)]
    private sealed class SwitchAtSeventyOnlyAttribute()
        : FilterConfigBaseAttribute(
            new SimpleFilter(benchmark =>
                benchmark.Descriptor.WorkloadMethod.Name != nameof(CSharpSwitch)
                || benchmark.Parameters[nameof(Keys)] is SwitchSize
            )
        )
    {
        public const int SwitchSize = 70;
    }
}
