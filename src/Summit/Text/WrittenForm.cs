namespace Summit.Text;

/// <summary>
/// Writes the written form of a word: the word in lower case, with its accents composed (NFC), without invisible
/// characters (soft hyphens, joiners, variation selectors) and, in English, without the possessive. Apostrophes, full
/// stops and double quotes become ASCII. Reading a written form yields the same word, and its written form is itself.
/// </summary>
internal static class WrittenForm
{
    /// <summary>The first character that may join the character before it.</summary>
    private const int FirstMark = 0x300;

    /// <summary>The first apostrophe that is not ASCII and not in Latin-1.</summary>
    private const int FirstSign = 0x2B9;

    private const int DotAbove = 0x307;

    /// <summary>The joiner (ZWJ), without which a joined emoji would be several words.</summary>
    private const int Joiner = 0x200D;

    /// <summary>
    /// Writes the form of a word that consists of ASCII letters and digits and fits in <paramref name="form"/>.
    /// </summary>
    /// <returns>Whether the form was written.</returns>
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

    /// <summary>
    /// Writes the form of any word. A form that does not fit in <paramref name="form"/> is truncated.
    /// </summary>
    /// <returns>The length of the form.</returns>
    public static int Write(ReadOnlySpan<byte> word, Language language, Span<byte> form)
    {
        int length = TryWriteAscii(word, form) ? word.Length : WriteAny(word, form);
        return language == Language.English ? LengthWithoutPossessive(form.Slice(0, length)) : length;
    }

    /// <summary>Writes the form of a word of ASCII characters that fits in <paramref name="form"/>.</summary>
    /// <returns>Whether the form was written.</returns>
    private static bool TryWriteAscii(ReadOnlySpan<byte> word, Span<byte> form)
    {
        if (word.Length > form.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            byte character = word[i];
            if (character > sbyte.MaxValue)
                return false;
            form[i] = (byte)Folding.Ascii(character);
        }

        return true;
    }

    private static int WriteAny(ReadOnlySpan<byte> word, Span<byte> form)
    {
        var writer = new ComposedUtf8(form, length: 0);
        int index = 0;
        bool isSymbol = IsSymbol(word);
        while (index < word.Length && !writer.IsFull)
        {
            int character = word[index];
            if (character <= sbyte.MaxValue || !Characters.TryRead(word, ref index, out character))
                index++;
            if (!IsInvisible(character) || (isSymbol && character == Joiner))
                Append(Plain(character), ref writer);
        }

        return writer.IsFull ? EndOfFirstWord(form.Slice(0, writer.Length)) : writer.Length;
    }

    /// <summary>
    /// Reads the next character that is visible; a written form leaves out the others. Returns false at the
    /// end of the text and at a malformed byte.
    /// </summary>
    public static bool TryReadVisible(ReadOnlySpan<byte> text, ref int index, out int character)
    {
        character = 0;
        while (index < text.Length)
        {
            character = text[index];
            if (character <= sbyte.MaxValue)
            {
                index++;
                return true;
            }

            if (!Characters.TryRead(text, ref index, out character))
                return false;
            if (!IsInvisible(character))
                return true;
        }

        return false;
    }

    /// <summary>Returns whether a word is a symbol: no word of letters and digits begins with these classes.</summary>
    private static bool IsSymbol(ReadOnlySpan<byte> word)
    {
        int index = 0;
        return TryReadVisible(word, ref index, out int character)
            && WordBreakTable.Of(character) is WordBreak.Symbol or WordBreak.Indicator or WordBreak.RelationSign;
    }

    private static void Append(int character, ref ComposedUtf8 writer)
    {
        if (character <= sbyte.MaxValue)
            writer.Append((byte)character, starter: character);
        else if (character < FirstMark)
            writer.Append(character);
        else
            AppendMark(character, FoldingTable.Of(character), ref writer);
    }

    private static void AppendMark(int character, int entry, ref ComposedUtf8 writer)
    {
        // The small letter of the Turkish capital İ is i, and accented apostrophes of Greek are apostrophes, both composed
        // or not.
        bool isDropped =
            (character == DotAbove && writer.Starter == 'i')
            || (entry == FoldingTable.Nothing && writer.Starter == '\'');
        if (isDropped)
            return;
        if (entry is FoldingTable.Joins or FoldingTable.Nothing)
            writer.Join(character);
        else
            writer.Append(character);
    }

    /// <summary>
    /// Returns the end of the first word in a truncated form, which may end with a sign that belongs to no word.
    /// </summary>
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

    private static int Plain(int character)
    {
        if (character < FirstSign)
            return character is '`' or '\u00B4' ? '\'' : LowerCase.Of(character);
        return WordBreakTable.Of(character) switch
        {
            WordBreak.Apostrophe => '\'',
            WordBreak.FullStop => '.',
            WordBreak.DoubleQuote => '"',
            WordBreak.PlusSign => '+',
            WordBreak.NumberSign => '#',
            WordBreak.Ampersand => '&',
            _ => LowerCase.Of(character),
        };
    }

    /// <summary>
    /// Returns whether a character in a word is invisible (the characters of Default_Ignorable_Code_Point that are not
    /// letters).
    /// </summary>
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
