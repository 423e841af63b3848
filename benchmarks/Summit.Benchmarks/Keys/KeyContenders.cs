using System.Collections.Frozen;
using Summit.Benchmarks.Corpora;

namespace Summit.Benchmarks.Keys;

/// <summary>
/// The tables that are asked and the keys that they are asked for. Those made last are kept: every benchmark over them is set up
/// on its own, and making the largest takes longer than asking it.
/// </summary>
internal sealed class KeyContenders
{
    private static KeyContenders? _last;

    private readonly int _keys;
    private readonly Asked _hitOrMiss;

    private KeyContenders(int keys, Asked hitOrMiss)
    {
        (_keys, _hitOrMiss) = (keys, hitOrMiss);
        ObjectCorpus corpus = ObjectCorpus.Of(keys);
        CompiledCorpus.Of(keys).Check(corpus);
        Compiled = CompiledCorpus.Of(keys).Keys;
        Asked = AskedKeys.For(corpus, hitOrMiss);
        Dictionary = corpus.Talks.ToDictionary(talk => talk.Id, talk => talk.Ordinal);
        Frozen = Dictionary.ToFrozenDictionary();
        FrozenSpans = Frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        Sqlite = new SqliteKeys(Array.ConvertAll(corpus.Talks, talk => talk.Id));
    }

    /// <summary>The keys that are asked for.</summary>
    public AskedKeys Asked { get; }

    /// <summary>The compiled table.</summary>
    public CompiledKeys Compiled { get; }

    public Dictionary<string, int> Dictionary { get; }

    public FrozenDictionary<string, int> Frozen { get; }

    /// <summary>The same as <see cref="Frozen"/>, asked by span.</summary>
    public FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> FrozenSpans { get; }

    public SqliteKeys Sqlite { get; }

    /// <summary>Those for a size.</summary>
    public static KeyContenders Of(int keys, Asked hitOrMiss)
    {
        if (_last is { } last && (last._keys, last._hitOrMiss) == (keys, hitOrMiss))
            return last;
        _last?.Sqlite.Dispose();
        return _last = new KeyContenders(keys, hitOrMiss);
    }
}
