namespace Summit.Unicode;

/// <summary>
/// The pairs of characters that form one character in the canonical composition (NFC), without the syllables of Hangul,
/// which are computed.
/// </summary>
internal static class Composition
{
    private const string KeptCyrillic = "йўїѓќ";

    private static readonly Lazy<Dictionary<int, (int First, int Second)>> Pairs = new(Read);

    private static readonly Lazy<HashSet<int>> SecondsOfPairs = new(() =>
        [.. All.Values.Select(pair => pair.Second), .. Enumerable.Range(0x1161, 21), .. Enumerable.Range(0x11A8, 27)]
    );

    /// <summary>The second characters of the pairs, and the vowels and final consonants of Hangul.</summary>
    public static IReadOnlySet<int> Seconds => SecondsOfPairs.Value;

    /// <summary>All pairs by their composition.</summary>
    public static IReadOnlyDictionary<int, (int First, int Second)> All => Pairs.Value;

    /// <summary>
    /// Returns whether folding keeps a composed character: the letters of Cyrillic keyboards, the syllables of Hangul,
    /// and the compositions of characters that folding keeps, such as <c>が</c>.
    /// </summary>
    public static bool IsKept(int character) =>
        IsHangulSyllable(character)
        || (character <= char.MaxValue && KeptCyrillic.Contains((char)character, StringComparison.Ordinal))
        || (
            All.ContainsKey(character)
            && UnicodeData
                .Characters(UnicodeData.Canonical(character))
                .All(part => FoldingRules.Fold(part) is [var folded] && folded == part)
        );

    private static bool IsHangulSyllable(int character) => character is >= 0xAC00 and <= 0xD7A3;

    private static Dictionary<int, (int First, int Second)> Read()
    {
        var pairs = new Dictionary<int, (int, int)>();
        for (int character = 0; character < UnicodeData.CodePoints; character++)
        {
            if (IsHangulSyllable(character) || UnicodeData.IsNewer(character))
                continue;
            int[] parts = UnicodeData.Characters(UnicodeData.Canonical(character));
            if (parts.Length < 2)
                continue;
            int[] first = UnicodeData.Characters(
                UnicodeData.Composed(string.Concat(parts[..^1].Select(UnicodeData.Text)))
            );
            if (first.Length != 1)
                continue;
            string pair = UnicodeData.Text(first[0]) + UnicodeData.Text(parts[^1]);
            if (UnicodeData.Composed(pair) == UnicodeData.Text(character))
                pairs.Add(character, (first[0], parts[^1]));
        }

        return pairs;
    }
}
