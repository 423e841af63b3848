namespace Summit.Text;

/// <summary>
/// Folds text so that what differs in case or accents alone is the same: <c>Niinistö</c> and <c>NIINISTO</c> are both
/// <c>niinisto</c>. Simple case folding of Unicode; canonical decomposition, of which the marks that stand on Latin,
/// Greek and Cyrillic letters are dropped; and letters that people without them on the keyboard write otherwise:
/// <c>ß</c> as <c>ss</c>, <c>æ</c> <c>œ</c> as <c>ae</c> <c>oe</c>, <c>þ</c> as <c>th</c>, <c>ø ł đ ð ħ ŧ ŋ ı</c> and
/// their like as the plain letter. The marks of other scripts are part of their letters and stay.
/// <para>
/// In Cyrillic, <c>ё</c> folds to <c>е</c>, as nearly all print writes it, and stress marks go; but <c>й ї ў ѓ ќ</c>
/// are letters that every keyboard of their languages has and every word is written with, and they stay, composed or
/// not.
/// </para>
/// The compiler folds names and terms with this file and the library folds queries.
/// </summary>
/// <remarks>
/// Time in proportion to the text; nothing is allocated, and nothing is thrown: what is malformed stays as it is, and
/// so equals no text. Folding what is folded changes nothing. Folded UTF-8 is never longer than the text; UTF-16 may
/// be, twice at most.
/// </remarks>
internal static partial class Folding
{
    /// <summary>Folds UTF-8 to UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">Receives the folded text; as long as the text is always enough.</param>
    /// <param name="length">The length of the folded text.</param>
    /// <returns>False where <paramref name="folded"/> is too short.</returns>
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

    /// <summary>Folds UTF-16 to UTF-8. Half a surrogate pair becomes three bytes that no text has.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">Receives the folded text; three times as long as the text is always enough.</param>
    /// <param name="length">The length of the folded text.</param>
    /// <returns>False where <paramref name="folded"/> is too short.</returns>
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
    /// <param name="folded">Receives the folded text; twice as long as the text is always enough.</param>
    /// <param name="length">The length of the folded text.</param>
    /// <returns>False where <paramref name="folded"/> is too short.</returns>
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

    /// <summary>The ASCII letter in lower case.</summary>
    internal static int Lower(int ascii) => ascii + ((uint)(ascii - 'A') <= 'Z' - 'A' ? 'a' - 'A' : 0);

    /// <summary>
    /// The letter that a letter and a mark behind it are, where that letter stays; 0 where the mark is dropped.
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
    /// Folds the ASCII characters at the start, where there is a faster way than one by one: the library has one, the
    /// compiler does not.
    /// </summary>
    static partial void FoldAsciiStart(ReadOnlySpan<byte> text, Span<byte> folded, ref int length);

    static partial void FoldAsciiStart(ReadOnlySpan<char> text, Span<byte> folded, ref int length);

    static partial void FoldAsciiStart(ReadOnlySpan<char> text, Span<char> folded, ref int length);
}
