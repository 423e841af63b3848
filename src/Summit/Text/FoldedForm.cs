namespace Summit.Text;

/// <summary>
/// Writes the folded form of a word: its written form without accents (<see cref="Folding"/>), apostrophes, the quotes of
/// a Hebrew abbreviation, the full stops of an abbreviation and, in English, the commas before thousands. Spellings that people use interchangeably
/// have the same folded form.
/// </summary>
internal static class FoldedForm
{
    private const int DigitsOfThousand = 3;

    /// <summary>The dot between two letters l in Catalan, which many people leave out: <c>col·legi</c>.</summary>
    private static ReadOnlySpan<byte> MiddleDot => "·"u8;

    /// <summary>Writes the folded form of a word.</summary>
    /// <param name="written">The written form of the word; see <see cref="WrittenForm"/>.</param>
    /// <param name="language">The language of the word.</param>
    /// <param name="form">Receives the folded form. A form that does not fit is truncated at the boundary of a
    /// character.</param>
    /// <returns>The length of the folded form.</returns>
    public static int Write(ReadOnlySpan<byte> written, Language language, Span<byte> form)
    {
        Folding.TryFold(written, form, out int length);
        form = form.Slice(0, length);
        int kept = 0;
        for (int i = 0; i < length; i++)
        {
            if (form.Slice(i, length - i).StartsWith(MiddleDot))
                i += MiddleDot.Length - 1;
            else if (!IsDropped(form, i, language))
                form[kept++] = form[i];
        }

        return kept;
    }

    private static bool IsDropped(ReadOnlySpan<byte> form, int index, Language language) =>
        (char)form[index] switch
        {
            '\'' or '"' => true,
            '.' => !IsDigit(form, index + 1),
            ',' => language == Language.English && IsThousand(form, index + 1),
            _ => false,
        };

    private static bool IsDigit(ReadOnlySpan<byte> form, int index) => index < form.Length && IsAsciiDigit(form[index]);

    /// <summary>Returns whether exactly three digits begin at <paramref name="index"/>.</summary>
    private static bool IsThousand(ReadOnlySpan<byte> form, int index)
    {
        int end = index;
        while (end < form.Length && IsAsciiDigit(form[end]))
            end++;
        return end - index == DigitsOfThousand;
    }

    private static bool IsAsciiDigit(byte value) => (WordBreak)WordBreakTable.Ascii[value] == WordBreak.Digit;
}
