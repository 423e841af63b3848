using System.Buffers;
using System.Text;

namespace Summit.Synthetic.Language;

/// <summary>Adds accents to letters, removes them, and spells words in Cyrillic.</summary>
internal static class Accents
{
    private const string Plain = "aeiouscnz";
    private const string Accented = "äéíöüšçñž";

    private const string Latin = "abcdefghijklmnopqrstuvwxyz";
    private const string Cyrillic = "абкдефгхижклмнопкрстувшыйз";

    private static readonly SearchValues<char> CanBearOne = SearchValues.Create(Plain);

    /// <summary>Returns the word with an accent on the first letter that can have one.</summary>
    public static string Add(string word)
    {
        int place = word.AsSpan().IndexOfAny(CanBearOne);
        return place < 0
            ? word
            : string.Concat(
                word.AsSpan(0, place),
                [Accented[Plain.IndexOf(word[place], StringComparison.Ordinal)]],
                word.AsSpan(place + 1)
            );
    }

    /// <summary>Returns the text without accents.</summary>
    public static string Remove(string text) => Replace(text, Accented, Plain);

    /// <summary>Returns the text in Cyrillic, letter by letter.</summary>
    public static string ToCyrillic(string text)
    {
        string lower = Replace(Remove(text.ToLowerInvariant()), Latin, Cyrillic);
        return string.Join(' ', lower.Split(' ').Select(Capital.First));
    }

    private static string Replace(string text, string letters, string replacements)
    {
        var replaced = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            int index = letters.IndexOf(character, StringComparison.Ordinal);
            replaced.Append(index < 0 ? character : replacements[index]);
        }

        return replaced.ToString();
    }
}
