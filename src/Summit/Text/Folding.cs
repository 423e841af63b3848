namespace Summit.Text;

/// <summary>
/// Folds text, so that texts that differ only in case or accents become equal: <c>Niinistö</c> and <c>NIINISTO</c> both
/// fold to <c>niinisto</c>. The compiler folds names and terms with this file, and the library folds queries.
/// <list type="bullet">
/// <item>Simple case folding of Unicode.</item>
/// <item>Canonical decomposition, without the marks on Latin, Greek and Cyrillic letters. Marks of other scripts are
/// part of their letters and are kept.</item>
/// <item>Letters that many keyboards lack fold as people type them: <c>ß</c> to <c>ss</c>, <c>æ</c> and <c>œ</c> to
/// <c>ae</c> and <c>oe</c>, <c>þ</c> to <c>th</c>, and <c>ø ł đ ð ħ ŧ ŋ ı</c> and similar letters to the plain
/// letter.</item>
/// <item>The Cyrillic <c>ё</c> folds to <c>е</c>, because most printed text writes it so, and stress marks are dropped.
/// The letters <c>й ї ў ѓ ќ</c> are kept, composed or not, because the keyboards of their languages have them and every
/// word is written with them.</item>
/// </list>
/// </summary>
/// <remarks>
/// Folding takes time linear in the length of the text. It allocates nothing and throws no exception: malformed text is
/// kept as it is, and therefore equals no other text. Folding a folded text does not change it. Folded UTF-8 is never
/// longer than the text; folded UTF-16 is at most twice as long.
/// </remarks>
internal static partial class Folding
{
    /// <summary>Folds UTF-8 to UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">Receives the folded text. A buffer with the length of the text is always long
    /// enough.</param>
    /// <param name="length">The length of the folded text.</param>
    /// <returns>Whether the folded text fits in <paramref name="folded"/>.</returns>
    public static bool TryFold(ReadOnlySpan<byte> text, Span<byte> folded, out int length)
    {
        int i = 0;
        FoldAsciiStart(text, folded, ref i);
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
    /// <param name="folded">Receives the folded text. A buffer with three times the length of the text is always long
    /// enough.</param>
    /// <param name="length">The length of the folded text.</param>
    /// <returns>Whether the folded text fits in <paramref name="folded"/>.</returns>
    public static bool TryFold(ReadOnlySpan<char> text, Span<byte> folded, out int length)
    {
        int i = 0;
        FoldAsciiStart(text, folded, ref i);
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

    /// <summary>Folds UTF-16 to UTF-16.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">Receives the folded text. A buffer with twice the length of the text is always long
    /// enough.</param>
    /// <param name="length">The length of the folded text.</param>
    /// <returns>Whether the folded text fits in <paramref name="folded"/>.</returns>
    public static bool TryFold(ReadOnlySpan<char> text, Span<char> folded, out int length)
    {
        int i = 0;
        FoldAsciiStart(text, folded, ref i);
        var writer = new FoldedUtf16(folded, i);
        while (i < text.Length && !writer.IsFull)
        {
            char letter = text[i];
            if (letter < 0x80)
            {
                writer.Ascii(letter);
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

    static partial void FoldAsciiStart(ReadOnlySpan<char> text, Span<char> folded, ref int length);
}
