namespace Summit.Text;

/// <summary>
/// The written form of a word: in lower case with its accents, without the invisible characters (soft hyphens, joiners,
/// variation selectors) and, in English, without the possessive. Apostrophes and full stops become those of ASCII. The form is
/// read again as the same word, and has itself for its written form.
/// </summary>
internal static class WrittenForm
{
    /// <summary>Writes the form of a word that is ASCII letters and digits and fits; false for any other.</summary>
    public static bool TryWritePlain(ReadOnlySpan<byte> word, Span<byte> form)
    {
        if (word.Length > form.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            byte character = word[i];
            if ((WordBreak)WordBreakTable.Ascii[character] is not (WordBreak.Letter or WordBreak.Digit))
                return false;
            form[i] = (byte)Folding.Lower(character);
        }

        return true;
    }

    /// <summary>Writes the form of any word, cut where <paramref name="form"/> is full, and returns its length.</summary>
    public static int Write(ReadOnlySpan<byte> word, Language language, Span<byte> form)
    {
        int length = 0;
        int index = 0;
        while (index < word.Length)
        {
            int character = word[index];
            if (character <= sbyte.MaxValue || !Characters.TryRead(word, ref index, out character))
                index++;
            if (IsInvisible(character))
                continue;
            int written = Append(Plain(character), form.Slice(length));
            if (written == 0)
            {
                length = EndOfFirstWord(form.Slice(0, length));
                break;
            }

            length += written;
        }

        return language == Language.English ? LengthWithoutPossessive(form.Slice(0, length)) : length;
    }

    private static int Append(int character, Span<byte> form)
    {
        if (character > sbyte.MaxValue)
            return Characters.Write(character, form);
        if (form.Length == 0)
            return 0;
        form[0] = (byte)character;
        return 1;
    }

    /// <summary>The end of what is still a word where a longer one was cut, perhaps behind a sign.</summary>
    private static int EndOfFirstWord(ReadOnlySpan<byte> form)
    {
        var words = new WordReader(form);
        words.MoveNext();
        return words.End;
    }

    private static int LengthWithoutPossessive(ReadOnlySpan<byte> form)
    {
        while (form.EndsWith("'s"u8))
            form = form.Slice(0, form.Length - "'s"u8.Length);
        return form.Length;
    }

    private static int Plain(int character) =>
        character switch
        {
            '\u2018' or '\u2019' or '\uFF07' => '\'',
            '\u2024' or '\uFE52' or '\uFF0E' => '.',
            _ => LowerCase.Of(character),
        };

    /// <summary>True for what is in a word and has no look (of Default_Ignorable_Code_Point, what is no letter).</summary>
    private static bool IsInvisible(int character) =>
        character
            is 0xAD
                or 0x34F
                or 0x61C
                or (>= 0x180B and <= 0x180F)
                or (>= 0x200B and <= 0x200F)
                or (>= 0x202A and <= 0x202E)
                or (>= 0x2060 and <= 0x206F)
                or (>= 0xFE00 and <= 0xFE0F)
                or 0xFEFF
                or (>= 0xE0000 and <= 0xE0FFF);
}
