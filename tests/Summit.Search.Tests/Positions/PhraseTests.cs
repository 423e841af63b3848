using Summit.Layout;
using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Positions;

/// <summary>
/// Phrases of words that are in nearly all, many, some and few records, in every combination: the engine finds each
/// combination in its own way, and each must find exactly the records that contain the phrase.
/// </summary>
public static class PhraseTests
{
    /// <summary>
    /// The words and their frequencies per thousand words. Texts have about ten words, so that the first three are
    /// dense terms.
    /// </summary>
    private static readonly (string Word, int Share)[] Words =
    [
        ("most", 300),
        ("many", 200),
        ("often", 150),
        ("some", 20),
        ("other", 15),
        ("few", 3),
        ("scarce", 2),
    ];

    [Theory]
    [InlineData(100)]
    [InlineData(3000)]
    [InlineData(SearchWindow.Size + 1000)]
    public static void Phrases_of_any_words_are_found_exactly_where_they_occur(int count)
    {
        var random = new Random(count);
        string[] texts = [.. Enumerable.Range(0, count).Select(_ => Text(random))];
        StoredIndex.Use(DocSet.Of(texts));
        string[] padded = Array.ConvertAll(texts, text => $" {text} ");
        foreach (string phrase in Phrases())
        {
            int[] expected =
            [
                .. Enumerable
                    .Range(0, count)
                    .Where(doc => padded[doc].Contains($" {phrase} ", StringComparison.Ordinal)),
            ];
            Assert.Equal(expected, Found.All($"\"{phrase}\""));
        }
    }

    private static IEnumerable<string> Phrases() =>
        from first in Words
        from second in Words
        from third in Words.Prepend((Word: "", Share: 0))
        select $"{first.Word} {second.Word} {third.Word}".TrimEnd();

    /// <summary>
    /// Returns a text with these frequencies and other words in between. Some texts are so long that position steps
    /// need two bytes.
    /// </summary>
    private static string Text(Random random) =>
        string.Join(' ', Enumerable.Range(0, random.Next(20) == 0 ? 300 : random.Next(20)).Select(_ => Word(random)));

    private static string Word(Random random)
    {
        int number = random.Next(1000);
        foreach ((string word, int share) in Words)
        {
            number -= share;
            if (number < 0)
                return word;
        }

        return "rest";
    }
}
