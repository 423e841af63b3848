namespace Summit.Text;

/// <summary>
/// Folds text, so that spellings that readers take for one name become equal: <c>Niinistö</c> and <c>NIINISTO</c> both
/// fold to <c>niinisto</c>. The compiler folds names and terms with this file, and the library folds queries.
/// <list type="bullet">
/// <item>Simple case folding and compatibility decomposition of Unicode (NFKD, Unicode Standard Annex #15): ligatures,
/// full-width and half-width forms, super- and subscripts, circled and mathematical letters, Roman numerals, and
/// presentation forms of Arabic fold to the plain characters. <c>½</c> folds to <c>1/2</c>.</item>
/// <item>Marks on Latin, Greek and Cyrillic letters and the vowel marks of Arabic, Hebrew and Syriac are dropped, and so
/// are the tatweel, invisible characters, variation selectors and the skin tones of emoji. Marks of other scripts are
/// part of their letters and are kept. Letters and marks that are kept are composed (NFC), so that the composed and the
/// decomposed spelling of a text are equal. Hiragana and Katakana are different letters.</item>
/// <item>Letters that many keyboards lack fold as people type them: <c>ß</c> to <c>ss</c>, <c>æ</c> and <c>œ</c> to
/// <c>ae</c> and <c>oe</c>, <c>þ</c> to <c>th</c>, and <c>ø ł đ ð ħ ŧ ŋ ı</c> and similar letters to the plain
/// letter.</item>
/// <item>The Cyrillic <c>ё</c> folds to <c>е</c>, because most printed text writes it so, and stress marks are dropped.
/// The letters <c>й ї ў ѓ ќ</c> are kept, composed or not, because the keyboards of their languages have them and every
/// word is written with them.</item>
/// <item>Arabic letters fold as in Lucene's ArabicNormalizer and PersianNormalizer: the forms of alef, yeh, kaf and heh
/// each to one letter. A letter with a hamza above or below folds to the letter without it, because the hamza is a mark
/// in the decomposed spelling.</item>
/// <item>A Hebrew final letter folds to the letter. A final letter only stands at the end of a word, and without the
/// rule the beginning of a word would not find the word.</item>
/// <item>All decimal digits fold to ASCII digits, and the apostrophes and primes of all languages to the ASCII
/// apostrophe.</item>
/// </list>
/// </summary>
/// <remarks>
/// Folding takes time linear in the length of the text, apart from runs of marks out of order. It allocates nothing and
/// throws no exception: malformed text is kept as it is, and therefore equals no other text. Folding a folded text does
/// not change it. <see cref="FoldingTable"/> holds the folded characters; <c>src/Summit.Unicode</c> generates the
/// table.
/// </remarks>
internal static partial class Folding
{
    /// <summary>
    /// The maximum number of bytes of folded text for each byte of UTF-8: <c>ﷺ</c> has three bytes, and folds to four
    /// words of 33 bytes.
    /// </summary>
    public const int MaxExpansion = 11;

    /// <summary>Folds UTF-8 to UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">Receives the folded text. A buffer of <see cref="MaxExpansion"/> times the length of the
    /// text is always long enough.</param>
    /// <param name="length">The length of the folded text.</param>
    /// <returns>Whether the folded text fits in <paramref name="folded"/>.</returns>
    public static bool TryFold(ReadOnlySpan<byte> text, Span<byte> folded, out int length)
    {
        int i = 0;
        FoldAsciiStart(text, folded, ref i);
        length = i;
        if (i == text.Length)
            return true;
        var writer = new FoldedUtf8(folded, i);
        while (i < text.Length && !writer.IsFull)
        {
            byte letter = text[i];
            if (letter < 0x80)
            {
                writer.Ascii(letter);
                i++;
            }
            else if (Characters.TryRead(text, ref i, out int character))
            {
                writer.Fold(character);
            }
            else
            {
                writer.Malformed(letter);
                i++;
            }
        }

        length = writer.Length;
        return !writer.IsFull;
    }

    /// <summary>Folds UTF-16 to UTF-8. An unpaired surrogate becomes three bytes that no valid text contains.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">Receives the folded text. A buffer with three times <see cref="MaxExpansion"/> times the
    /// length of the text is always long enough.</param>
    /// <param name="length">The length of the folded text.</param>
    /// <returns>Whether the folded text fits in <paramref name="folded"/>.</returns>
    public static bool TryFold(ReadOnlySpan<char> text, Span<byte> folded, out int length)
    {
        int i = 0;
        FoldAsciiStart(text, folded, ref i);
        length = i;
        if (i == text.Length)
            return true;
        var writer = new FoldedUtf8(folded, i);
        while (i < text.Length && !writer.IsFull)
        {
            char letter = text[i];
            if (letter < 0x80)
            {
                writer.Ascii((byte)letter);
                i++;
            }
            else
            {
                writer.Fold(Characters.Read(text, ref i));
            }
        }

        length = writer.Length;
        return !writer.IsFull;
    }

    /// <summary>Folds an ASCII character: the grave accent to the apostrophe, the others to lower case.</summary>
    internal static int Ascii(int ascii) => ascii == '`' ? '\'' : Lower(ascii);

    /// <summary>Returns an ASCII character in lower case.</summary>
    internal static int Lower(int ascii) => ascii + ((uint)(ascii - 'A') <= 'Z' - 'A' ? 'a' - 'A' : 0);

    /// <summary>
    /// Returns the letter that a letter and the combining mark after it form, if that letter is kept, or 0 if the mark
    /// is dropped.
    /// </summary>
    internal static int Composed(int letter, int mark) =>
        (letter, mark) switch
        {
            ('и', '\u0306') => 'й',
            ('у', '\u0306') => 'ў',
            ('і', '\u0308') => 'ї',
            ('г', '\u0301') => 'ѓ',
            ('к', '\u0301') => 'ќ',
            _ => 0,
        };

    /// <summary>
    /// Folds the ASCII characters at the start of a text in a faster way than one by one. The library implements the
    /// method; the compiler does not.
    /// </summary>
    static partial void FoldAsciiStart(ReadOnlySpan<byte> text, Span<byte> folded, ref int length);

    static partial void FoldAsciiStart(ReadOnlySpan<char> text, Span<byte> folded, ref int length);
}
