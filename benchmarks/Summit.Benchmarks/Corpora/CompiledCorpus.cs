using System.Reflection;
using Summit.Benchmarks.Keys;
using Summit.Benchmarks.Search;
using Summit.Benchmarks.Sets;
using Summit.CompilerServices;

namespace Summit.Benchmarks.Corpora;

/// <summary>
/// A compiled synthetic corpus, whatever its size. The record types of two sizes are different types of the same name, so
/// what is timed is generic code over them: it is called once for thousands of operations.
/// </summary>
internal abstract class CompiledCorpus
{
    /// <summary>The corpora that this program was built with, the smallest first.</summary>
    private static readonly CompiledCorpus[] All = [new Corpus70(), new Corpus1k(), new Corpus10k(), new Corpus100k()];

    /// <summary>Whether this program was built with the corpus of 100,000 talks.</summary>
    public static bool HasLarge => Sizes.Max() == 100_000;

    /// <summary>The sizes that this program was built with.</summary>
    public static IEnumerable<int> Sizes => All.Select(corpus => corpus.Count).Distinct();

    /// <summary>The sizes from <paramref name="smallest"/> on; if there is none, the largest.</summary>
    public static IEnumerable<int> SizesFrom(int smallest) =>
        Sizes.Where(size => size >= smallest).DefaultIfEmpty(Sizes.Max());

    /// <summary>The number of talks.</summary>
    public abstract int Count { get; }

    /// <summary>The assembly that it is compiled into.</summary>
    public abstract Assembly Assembly { get; }

    /// <summary>Its keys, to be looked up.</summary>
    public abstract CompiledKeys Keys { get; }

    /// <summary>Its talks, to be searched.</summary>
    public abstract CompiledSearch Search { get; }

    /// <summary>The operations of a search in it, to be timed one by one.</summary>
    public abstract SearchCosts Costs { get; }

    /// <summary>The corpus of <paramref name="size"/> talks.</summary>
    public static CompiledCorpus Of(int size) => All.First(corpus => corpus.Count == size);

    /// <summary>Throws unless its talks are those of <paramref name="corpus"/>, in the same order.</summary>
    public abstract void Check(ObjectCorpus corpus);

    /// <summary>Facets of it, to be combined, and a range of time.</summary>
    public abstract CompiledSets Sets(FacetPair[] pairs, DateTime from, DateTime to);
}

/// <inheritdoc cref="CompiledCorpus"/>
/// <typeparam name="T">The talks of this size.</typeparam>
internal abstract class CompiledCorpus<T> : CompiledCorpus
    where T : struct, IKeyedRecord<T>, IOrderedRecord<T, DateTimeOffset>, ISearchableRecord<T>
{
    private static Table<T> Talks => CompiledTables.Open<T>();

    public override int Count => Talks.Count;

    public override Assembly Assembly => typeof(T).Assembly;

    public override CompiledKeys Keys => new CompiledKeys<T>();

    public override CompiledSearch Search => new CompiledSearch<T>(Talks, OfTopic, TextOf);

    public override SearchCosts Costs => new SearchCosts<T>();

    /// <summary>The talks of a speaker.</summary>
    public abstract RecordSet<T> OfSpeaker(string id);

    /// <summary>The talks about a topic.</summary>
    public abstract RecordSet<T> OfTopic(string id);

    /// <summary>The text of a talk, in UTF-8.</summary>
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
