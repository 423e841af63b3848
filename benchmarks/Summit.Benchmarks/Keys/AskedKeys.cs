using System.Text;
using Summit.Benchmarks.Corpora;
using Summit.Synthetic;
using Summit.Synthetic.Chance;

namespace Summit.Benchmarks.Keys;

/// <summary>Whether the keys that are asked for are there.</summary>
public enum Asked
{
    /// <summary>All of them are.</summary>
    Hit,

    /// <summary>None is; half of them differ from a key by one letter, half are keys of another corpus.</summary>
    Miss,
}

/// <summary>
/// Keys to ask for, drawn at random: a loop over one key, or over the very string objects of the table, flatters a hash
/// table several times over. Every key is there as some other string objects, which are asked for in random order.
/// </summary>
internal sealed class AskedKeys
{
    /// <summary>How many are asked for in a row.</summary>
    public const int Count = 1 << 16;

    private const int CopiesOfKey = 4;

    private AskedKeys(string[] strings)
    {
        Strings = strings;
        var made = new Dictionary<string, byte[]>(ReferenceEqualityComparer.Instance as IEqualityComparer<string>);
        Utf8 = Array.ConvertAll(strings, key => made.TryGetValue(key, out byte[]? utf8) ? utf8 : made[key] = Encoding.UTF8.GetBytes(key));
    }

    /// <summary>The keys as strings.</summary>
    public string[] Strings { get; }

    /// <summary>The same keys as UTF-8.</summary>
    public byte[][] Utf8 { get; }

    /// <summary>Keys to ask <paramref name="corpus"/> for.</summary>
    public static AskedKeys For(ObjectCorpus corpus, Asked asked)
    {
        var random = new SplitMix64(SyntheticCorpus.UsualSeed + 1);
        string[] keys = Array.ConvertAll(corpus.Talks, talk => talk.Id);
        string[] pool = asked == Asked.Hit ? Copies(keys, random) : Strangers(keys, random);
        return new AskedKeys([.. Enumerable.Range(0, Count).Select(_ => pool[random.Below(pool.Length)])]);
    }

    private static string[] Copies(string[] keys, SplitMix64 random) =>
        [.. Enumerable.Range(0, PoolSize(keys)).Select(_ => new string(keys[random.Below(keys.Length)].AsSpan()))];

    private static string[] Strangers(string[] keys, SplitMix64 random)
    {
        HashSet<string> taken = [.. keys];
        string[] others = [.. SyntheticCorpus.Make(keys.Length, SyntheticCorpus.UsualSeed + 2).Talks.Select(talk => talk.Id)];
        var strangers = new List<string>();
        while (strangers.Count < PoolSize(keys))
        {
            string key = strangers.Count % 2 == 0
                ? Misspelled(keys[random.Below(keys.Length)], random)
                : new string(others[random.Below(others.Length)].AsSpan());
            if (!taken.Contains(key))
                strangers.Add(key);
        }

        return [.. strangers];
    }

    private static string Misspelled(string key, SplitMix64 random)
    {
        char[] letters = key.ToCharArray();
        letters[random.Below(letters.Length)] = (char)('a' + random.Below(26));
        return new string(letters);
    }

    private static int PoolSize(string[] keys) => Math.Min(Count, keys.Length * CopiesOfKey);
}
