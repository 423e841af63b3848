using System.Text;
using Summit.Synthetic.Chance;

namespace Summit.Synthetic.Language;

/// <summary>Creates pronounceable words.</summary>
internal static class Syllables
{
    private static readonly string[] Onsets =
    [
        "b",
        "b",
        "br",
        "ch",
        "d",
        "d",
        "f",
        "f",
        "g",
        "gr",
        "h",
        "h",
        "j",
        "k",
        "k",
        "kl",
        "l",
        "l",
        "m",
        "m",
        "n",
        "n",
        "p",
        "p",
        "pl",
        "r",
        "r",
        "s",
        "s",
        "sh",
        "st",
        "t",
        "t",
        "th",
        "tr",
        "v",
        "v",
        "w",
        "y",
        "z",
    ];

    private static readonly string[] Vowels = ["a", "a", "e", "e", "i", "i", "o", "o", "u", "ai", "ea", "ee", "ou"];

    private static readonly string[] Codas =
    [
        "",
        "",
        "",
        "",
        "",
        "",
        "l",
        "m",
        "n",
        "n",
        "r",
        "r",
        "s",
        "t",
        "d",
        "nd",
        "st",
    ];

    /// <summary>Returns a word of <paramref name="count"/> syllables.</summary>
    public static string Word(SplitMix64 random, int count)
    {
        var word = new StringBuilder();
        for (int syllable = 0; syllable < count; syllable++)
            word.Append(random.OneOf<string>(Onsets))
                .Append(random.OneOf<string>(Vowels))
                .Append(random.OneOf<string>(Codas));
        return word.ToString();
    }
}
