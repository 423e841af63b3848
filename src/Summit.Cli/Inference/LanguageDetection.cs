namespace Summit.Cli.Inference;

/// <summary>Detects the language of texts by their function words.</summary>
internal static class LanguageDetection
{
    /// <summary>The share of function words in ordinary prose is about 0.4; in other languages below 0.1.</summary>
    private const double MinShare = 0.15;

    private const int MinWords = 30;

    /// <summary>The number of words that decide, so that large corpora are not read as a whole.</summary>
    private const int MaxWords = 50_000;

    /// <summary>Frequent function words of the languages that the library stems, by the member of the enum.</summary>
    private static readonly Dictionary<string, HashSet<string>> FunctionWords = new(StringComparer.Ordinal)
    {
        ["English"] =
        [
            .. "a an and are as at be been but by can for from had has have he her his how in into is it its not of on or she that the their they this to was we were what when which who will with you your".Split(
                ' '
            ),
        ],
    };

    /// <summary>The languages that are recognised.</summary>
    public static IEnumerable<string> Known => FunctionWords.Keys;

    /// <summary>Returns the language of texts, or null if it is unknown.</summary>
    public static string? Of(IEnumerable<string> texts)
    {
        string[] words = [.. texts.SelectMany(WordsOf).Take(MaxWords)];
        if (words.Length < MinWords)
            return null;
        foreach ((string language, HashSet<string> function) in FunctionWords)
        {
            if (words.Count(function.Contains) >= MinShare * words.Length)
                return language;
        }

        return null;
    }

    private static IEnumerable<string> WordsOf(string text) =>
        text.ToLowerInvariant()
            .Split(
                text.Where(letter => !char.IsLetter(letter)).Distinct().ToArray(),
                StringSplitOptions.RemoveEmptyEntries
            );
}
