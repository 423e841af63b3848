using System.Collections.Frozen;
using Summit.Benchmarks.Corpora;

namespace Summit.Benchmarks.Keys;

/// <summary>
/// The tables of all contenders, and the keys to look up. The last instance is cached, because every benchmark has its
/// own set-up, and building the largest tables takes longer than the measurement.
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

    /// <summary>The keys to look up.</summary>
    public AskedKeys Asked { get; }

    /// <summary>The compiled table.</summary>
    public CompiledKeys Compiled { get; }

    public Dictionary<string, int> Dictionary { get; }

    public FrozenDictionary<string, int> Frozen { get; }

    /// <summary><see cref="Frozen"/>, with look-ups by span.</summary>
    public FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> FrozenSpans { get; }

    public SqliteKeys Sqlite { get; }

    /// <summary>Returns the contenders for a number of keys.</summary>
    public static KeyContenders Of(int keys, Asked hitOrMiss)
    {
        if (_last is { } last && (last._keys, last._hitOrMiss) == (keys, hitOrMiss))
            return last;
        _last?.Sqlite.Dispose();
        return _last = new KeyContenders(keys, hitOrMiss);
    }
}
