using System.Text;

namespace Summit.Search.Tests.Harness;

/// <summary>
/// Corpora of any size with the word frequencies of prose: few words are in most texts, most words in few (Zipf, 1949).
/// </summary>
internal static class ZipfDocs
{
    private const int MaxWords = 4000;

    private static readonly string[] Syllables =
    [
        "ka",
        "ri",
        "to",
        "ne",
        "sul",
        "mo",
        "va",
        "len",
        "pe",
        "dor",
        "shi",
        "ba",
        "qui",
        "fe",
        "ran",
        "zo",
    ];

    /// <summary>The words, the most frequent first.</summary>
    public static string[] Words { get; } = [.. Enumerable.Range(0, MaxWords).Select(Spell)];

    /// <summary>
    /// Creates a corpus of <paramref name="count"/> records with about <paramref name="words"/> words each. The same
    /// arguments give the same corpus.
    /// </summary>
    public static DocSet Make(int count, int words = 40, int fields = 1)
    {
        var random = new Random(count);
        SearchField[] names =
        [
            .. Enumerable.Range(0, fields).Select(field => new SearchField("Field" + field, 1 << (fields - field - 1))),
        ];
        return new DocSet(
            Language.None,
            names,
            [.. Enumerable.Range(0, count).Select(_ => Doc(random, words, fields))]
        );
    }

    /// <summary>Draws a word with about the word frequencies of prose.</summary>
    public static string Word(Random random) => Words[(int)Math.Pow(MaxWords, random.NextDouble()) - 1];

    private static string[] Doc(Random random, int words, int fields) =>
        [.. Enumerable.Range(0, fields).Select(_ => Text(random, random.Next(words / 4, 2 * words)))];

    private static string Text(Random random, int words)
    {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++)
            text.Append(Word(random)).Append(' ');
        return text.ToString();
    }

    /// <summary>Returns a unique word for each number: the number in syllables.</summary>
    private static string Spell(int number)
    {
        string word = "";
        for (int rest = number + Syllables.Length; rest > 0; rest /= Syllables.Length)
            word += Syllables[rest % Syllables.Length];
        return word;
    }
}
