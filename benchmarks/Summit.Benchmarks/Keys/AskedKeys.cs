using System.Text;
using Summit.Benchmarks.Corpora;
using Summit.Synthetic;
using Summit.Synthetic.Chance;

namespace Summit.Benchmarks.Keys;

/// <summary>Whether the looked-up keys exist.</summary>
public enum Asked
{
    /// <summary>All keys exist.</summary>
    Hit,

    /// <summary>
    /// No key exists. Half of the keys differ from an existing key by one letter, half are keys of another corpus.
    /// </summary>
    Miss,
}

/// <summary>
/// Random keys to look up. A loop over one key, or over the string objects of the table, makes a hash table look
/// several times faster. In an application, the looked-up key is usually the newest object, just read from a request or
/// a file. Each key is therefore an object of its own, and the objects are allocated in the order of the look-ups, as
/// strings and as UTF-8. The benchmark then measures the table, not the memory layout of the keys.
/// </summary>
internal sealed class AskedKeys
{
    /// <summary>The number of consecutive look-ups.</summary>
    public const int Count = 1 << 16;

    private AskedKeys(string[] strings)
    {
        // Copied, because misspelling leaves garbage between the keys.
        Strings = Array.ConvertAll(strings, key => new string(key.AsSpan()));
        Utf8 = Array.ConvertAll(strings, Encoding.UTF8.GetBytes);
    }

    /// <summary>The keys as strings.</summary>
    public string[] Strings { get; }

    /// <summary>The same keys as UTF-8.</summary>
    public byte[][] Utf8 { get; }

    /// <summary>Returns keys to look up in <paramref name="corpus"/>.</summary>
    public static AskedKeys For(ObjectCorpus corpus, Asked asked)
    {
        var random = new SplitMix64(SyntheticCorpus.UsualSeed + 1);
        string[] keys = Array.ConvertAll(corpus.Talks, talk => talk.Id);
        Func<string> next =
            asked == Asked.Hit ? () => new string(keys[random.Below(keys.Length)].AsSpan()) : Strangers(keys, random);
        var strings = new string[Count];
        for (int i = 0; i < Count; i++)
            strings[i] = next();
        return new AskedKeys(strings);
    }

    /// <summary>
    /// Returns a function that creates keys that do not exist, alternately misspelled keys and keys of another corpus.
    /// </summary>
    private static Func<string> Strangers(string[] keys, SplitMix64 random)
    {
        HashSet<string> taken = [.. keys];
        string[] others =
        [
            .. SyntheticCorpus.Make(keys.Length, SyntheticCorpus.UsualSeed + 2).Talks.Select(talk => talk.Id),
        ];
        int made = 0;
        return () =>
        {
            bool isMisspelled = made++ % 2 == 0;
            while (true)
            {
                string key = isMisspelled
                    ? Misspelled(keys[random.Below(keys.Length)], random)
                    : new string(others[random.Below(others.Length)].AsSpan());
                if (!taken.Contains(key))
                    return key;
            }
        };
    }

    private static string Misspelled(string key, SplitMix64 random)
    {
        char[] letters = key.ToCharArray();
        letters[random.Below(letters.Length)] = (char)('a' + random.Below(26));
        return new string(letters);
    }
}
