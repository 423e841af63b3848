using System.Text;

namespace Summit.Tests.Text.Stemming;

/// <summary>
/// Words that look like those of a language: one to four syllables, and up to three of the endings that its stemmer
/// removes or looks at. The same words are made each time. Endings.txt lists the letters and endings of each language.
/// </summary>
internal static class GeneratedWords
{
    private const string Vowels = "aeiouyäöüæøåâàëéêèïîôûùáíóúìòãõаеёиоуыэюя";

    /// <summary>Returns distinct words of a language.</summary>
    /// <param name="language">The name of the language in Endings.txt.</param>
    /// <param name="count">The number of words.</param>
    public static IReadOnlyCollection<string> Of(string language, int count)
    {
        string[] columns = EmbeddedLines
            .Of("Endings.txt")
            .Single(line => line.StartsWith(language, StringComparison.Ordinal))
            .Split('|');
        string vowels = string.Concat(columns[1].Where(letter => Vowels.Contains(letter)));
        string consonants = string.Concat(columns[1].Except(vowels));
        string[] endings = columns[2].Split(' ');
        var random = new Random(language.Length + count);
        var words = new HashSet<string>();
        while (words.Count < count)
            words.Add(Word(random, vowels, consonants, endings));
        return words;
    }

    private static string Word(Random random, string vowels, string consonants, string[] endings)
    {
        var word = new StringBuilder();
        for (int syllable = random.Next(4); syllable >= 0; syllable--)
        {
            Add(word, random, consonants, random.Next(3));
            Add(word, random, vowels, 1 + random.Next(8) / 6);
        }

        Add(word, random, consonants, random.Next(3));
        for (int ending = random.Next(4); ending > 0; ending--)
            word.Append(endings[random.Next(endings.Length)]);
        return word.ToString();
    }

    private static void Add(StringBuilder word, Random random, string letters, int count)
    {
        char last = letters[random.Next(letters.Length)];
        for (; count > 0; count--)
        {
            word.Append(last);
            if (random.Next(3) > 0)
                last = letters[random.Next(letters.Length)];
        }
    }
}
