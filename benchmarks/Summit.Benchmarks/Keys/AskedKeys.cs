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
/// table several times over. A key that is asked for is the newest object there is, read a moment ago from a request or a
/// file: so each is an object of its own, and they lie in the order in which they are asked for, strings and UTF-8 alike.
/// What is measured is then the table, and not where the question was kept.
/// </summary>
internal sealed class AskedKeys
{
    /// <summary>How many are asked for in a row.</summary>
    public const int Count = 1 << 16;

    private AskedKeys(string[] strings)
    {
        // Copied, because misspelling leaves garbage between them.
        Strings = Array.ConvertAll(strings, key => new string(key.AsSpan()));
        Utf8 = Array.ConvertAll(strings, Encoding.UTF8.GetBytes);
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
        Func<string> next =
            asked == Asked.Hit ? () => new string(keys[random.Below(keys.Length)].AsSpan()) : Strangers(keys, random);
        var strings = new string[Count];
        for (int i = 0; i < Count; i++)
            strings[i] = next();
        return new AskedKeys(strings);
    }

    /// <summary>Makes a key that is not there: by turns one misspelled and one of another corpus.</summary>
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
