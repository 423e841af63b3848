using System.Reflection;
using Summit.Benchmarks.Keys;
using Summit.Benchmarks.Search;
using Summit.Benchmarks.Sets;
using Summit.CompilerServices;

namespace Summit.Benchmarks.Corpora;

/// <summary>
/// A compiled synthetic corpus of any size. The record types of two sizes are different types with the same name, so
/// that the timed code is generic over them. One call runs thousands of operations.
/// </summary>
internal abstract class CompiledCorpus
{
    /// <summary>The corpora of this build, the smallest first.</summary>
    private static readonly CompiledCorpus[] All = [new Corpus70(), new Corpus1k(), new Corpus10k(), new Corpus100k()];

    /// <summary>Whether this build contains the corpus of 100,000 talks.</summary>
    public static bool HasLarge => Sizes.Max() == 100_000;

    /// <summary>The sizes of the corpora of this build.</summary>
    public static IEnumerable<int> Sizes => All.Select(corpus => corpus.Count).Distinct();

    /// <summary>Returns the sizes from <paramref name="smallest"/> on; if there are none, the largest size.</summary>
    public static IEnumerable<int> SizesFrom(int smallest) =>
        Sizes.Where(size => size >= smallest).DefaultIfEmpty(Sizes.Max());

    /// <summary>The number of talks.</summary>
    public abstract int Count { get; }

    /// <summary>The assembly that contains the corpus.</summary>
    public abstract Assembly Assembly { get; }

    /// <summary>Look-ups of its keys.</summary>
    public abstract CompiledKeys Keys { get; }

    /// <summary>Searches of its talks.</summary>
    public abstract CompiledSearch Search { get; }

    /// <summary>The operations of a search, which are timed one by one.</summary>
    public abstract SearchCosts Costs { get; }

    /// <summary>Returns the corpus of <paramref name="size"/> talks.</summary>
    public static CompiledCorpus Of(int size) => All.First(corpus => corpus.Count == size);

    /// <summary>Throws unless its talks equal those of <paramref name="corpus"/>, in the same order.</summary>
    public abstract void Check(ObjectCorpus corpus);

    /// <summary>Returns pairs of its facets, and a range of time.</summary>
    public abstract CompiledSets Sets(FacetPair[] pairs, DateTime from, DateTime to);
}

/// <inheritdoc cref="CompiledCorpus"/>
/// <typeparam name="T">The record type of talks of this size.</typeparam>
internal abstract class CompiledCorpus<T> : CompiledCorpus
    where T : struct, IKeyedRecord<T>, IOrderedRecord<T, DateTimeOffset>, ISearchableRecord<T>
{
    private static Table<T> Talks => CompiledTables.Open<T>();

    public override int Count => Talks.Count;

    public override Assembly Assembly => typeof(T).Assembly;

    public override CompiledKeys Keys => new CompiledKeys<T>();

    public override CompiledSearch Search => new CompiledSearch<T>(Talks, OfTopic, TextOf);

    public override SearchCosts Costs => new SearchCosts<T>();

    /// <summary>Returns the talks of a speaker.</summary>
    public abstract RecordSet<T> OfSpeaker(string id);

    /// <summary>Returns the talks about a topic.</summary>
    public abstract RecordSet<T> OfTopic(string id);

    /// <summary>Returns the text of a talk in UTF-8.</summary>
    public abstract ReadOnlySpan<byte> TextOf(T talk);

    public override CompiledSets Sets(FacetPair[] pairs, DateTime from, DateTime to) =>
        new CompiledSets<T>(
            Array.ConvertAll(pairs, pair => (Of(pair.Left), Of(pair.Right))),
            Talks.Between((DateTimeOffset)from, (DateTimeOffset)to)
        );

    public override void Check(ObjectCorpus corpus)
    {
        Verify.Equal("the number of talks", corpus.Talks.Length, Talks.Count);
        for (int ordinal = 0; ordinal < corpus.Talks.Length; ordinal++)
            Verify.Equal("the key of a talk", corpus.Talks[ordinal].Id, Talks[ordinal].Key);
    }

    private RecordSet<T> Of(Facet facet) => facet.IsSpeaker ? OfSpeaker(facet.Id) : OfTopic(facet.Id);
}
