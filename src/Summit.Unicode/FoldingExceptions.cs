namespace Summit.Unicode;

/// <summary>
/// The characters that fold in another way than Unicode decomposes them: letters that many keyboards lack, and letters
/// that readers take for one another.
/// </summary>
internal static class FoldingExceptions
{
    private static readonly Dictionary<int, string> Exceptions = Read();

    /// <summary>Returns the folded text of a character, or null if no exception applies.</summary>
    public static string? Of(int character) => Exceptions.GetValueOrDefault(character);

    private static Dictionary<int, string> Read()
    {
        var exceptions = new Dictionary<int, string>();

        // Letters of Latin alphabets, as people type them without their keyboard.
        Add(exceptions, "ß:ss ẞ:ss ⱥ:a ⱦ:t æ:ae œ:oe þ:th ø:o ł:l đ:d ð:d ħ:h ŧ:t ŋ:n ı:i ĸ:k");
        Add(exceptions, "ƀ:b ƚ:l ƶ:z ǥ:g ȷ:j ȼ:c ɇ:e ɉ:j ɍ:r ɏ:y ɨ:i ʉ:u");

        // Arabic: letters that differ in dots or in the language of the keyboard (ArabicNormalizer and PersianNormalizer
        // of Lucene), and the signs of numbers.
        Add(exceptions, "ٱ:ا ى:ي ی:ي ے:ي ک:ك ڪ:ك ة:ه ۃ:ه ہ:ه ھ:ه ە:ه ٫:. ٬:,");

        // Hebrew: a final form is the letter at the end of a word, and equal to it at the primary strength of the Unicode
        // Collation Algorithm. Without it, the beginning of a word would not find the word: מלך, מלכים. Yiddish digraphs.
        Add(exceptions, "ך:כ ם:מ ן:נ ף:פ ץ:צ װ:וו ױ:וי ײ:יי ״:\"");

        // Signs: the slashes of fractions, and the hyphen that is not ASCII.
        Add(exceptions, "⁄:/ ∕:/ ‐:-");

        // Circled numbers without a decomposition: dingbats, double circled and negative circled numbers.
        AddNumbers(exceptions, 0x2776, 1, 10);
        AddNumbers(exceptions, 0x2780, 1, 10);
        AddNumbers(exceptions, 0x278A, 1, 10);
        AddNumbers(exceptions, 0x24EB, 11, 20);
        AddNumbers(exceptions, 0x24F5, 1, 10);
        AddNumbers(exceptions, 0x24FF, 0, 0);
        AddNumbers(exceptions, 0x1F10B, 0, 0);
        AddNumbers(exceptions, 0x1F10C, 0, 0);

        // Letters on a dark ground: negative circled and negative squared letters.
        for (int i = 0; i < 26; i++)
        {
            string letter = ((char)('a' + i)).ToString();
            exceptions.Add(0x1F150 + i, letter);
            exceptions.Add(0x1F170 + i, letter);
        }

        return exceptions;
    }

    private static void Add(Dictionary<int, string> exceptions, string pairs)
    {
        foreach (string pair in pairs.Split(' '))
        {
            int colon = pair.IndexOf(':', 1);
            foreach (int character in UnicodeData.Characters(pair[..colon]))
                exceptions.Add(character, pair[(colon + 1)..]);
        }
    }

    private static void AddNumbers(Dictionary<int, string> exceptions, int character, int first, int last)
    {
        for (int number = first; number <= last; number++)
            exceptions.Add(
                character + number - first,
                number.ToString(System.Globalization.CultureInfo.InvariantCulture)
            );
    }
}
