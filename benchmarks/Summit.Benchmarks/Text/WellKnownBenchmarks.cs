using BenchmarkDotNet.Attributes;
using Summit.Helsinki;

namespace Summit.Benchmarks.Text;

/// <summary>
/// What is measured: reading a number and the length of a text of a well-known record, 65,536 times in a row. Over
/// what: an entry of the Helsinki corpus. Why: a field of a well-known record is a constant to the JIT, so that only
/// the loop and the addition remain. An object in a static field must be read, hence the baseline. The command
/// <c>disasm</c> shows the code.
/// </summary>
[MemoryDiagnoser]
public class WellKnownBenchmarks
{
    private const int Reads = 1 << 16;

    private static readonly EntryObject Known = new(
        Entry.Live1818UnDisarmament.Position,
        Entry.Live1818UnDisarmament.Headline
    );

    [GlobalSetup]
    public void Setup()
    {
        Entry found = Helsinki2018.Entries.Get("live-1818-un-disarmament");
        Verify.AllEqual(
            (long)Reads * (found.Position + found.Headline.Length),
            (nameof(StaticObject), StaticObject),
            (nameof(SummitWellKnown), SummitWellKnown)
        );
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Reads)]
    public long StaticObject()
    {
        long sum = 0;
        for (int read = 0; read < Reads; read++)
            sum += Known.Position + Known.Headline.Length;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Reads)]
    public long SummitWellKnown()
    {
        long sum = 0;
        for (int read = 0; read < Reads; read++)
            sum += Entry.Live1818UnDisarmament.Position + Entry.Live1818UnDisarmament.HeadlineUtf8.Length;
        return sum;
    }

    private sealed class EntryObject(int position, string headline)
    {
        public int Position { get; } = position;

        public string Headline { get; } = headline;
    }
}
