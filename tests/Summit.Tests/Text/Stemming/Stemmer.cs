using System.Text;
using Summit.Text;

namespace Summit.Tests.Text.Stemming;

/// <summary>The stemmers by the names that libstemmer gives to their languages.</summary>
internal static class Stemmer
{
    /// <summary>The languages that are stemmed by their written form, which are all but English.</summary>
    public static IEnumerable<TheoryDataRow<string>> Names =>
        Enum.GetValues<Language>()
            .Where(language => language > Language.English)
            .Select(language => new TheoryDataRow<string>(language.ToString().ToLowerInvariant()));

    /// <summary>Overwrites a word with its stem, and returns the length of the stem.</summary>
    public static int Stem(string language, Span<byte> word) =>
        language switch
        {
            "danish" => DanishStemmer.Stem(word),
            "dutch" => DutchStemmer.Stem(word),
            "finnish" => FinnishStemmer.Stem(word),
            "french" => FrenchStemmer.Stem(word),
            "german" => GermanStemmer.Stem(word),
            "italian" => ItalianStemmer.Stem(word),
            "norwegian" => NorwegianStemmer.Stem(word),
            "portuguese" => PortugueseStemmer.Stem(word),
            "russian" => RussianStemmer.Stem(word),
            "spanish" => SpanishStemmer.Stem(word),
            "swedish" => SwedishStemmer.Stem(word),
            _ => throw new ArgumentOutOfRangeException(nameof(language)),
        };

    /// <summary>Returns the stem of a word.</summary>
    public static string Stem(string language, string word)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(word);
        return Encoding.UTF8.GetString(bytes, 0, Stem(language, bytes));
    }
}
