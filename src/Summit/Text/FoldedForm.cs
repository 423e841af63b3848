namespace Summit.Text;

/// <summary>
/// Writes the folded form of a word: its written form without accents (<see cref="Folding"/>), apostrophes, the quotes of
/// a Hebrew abbreviation, the full stops of an abbreviation and the signs that group the digits of a number
/// (<see cref="DigitGroups"/>). Spellings that people use interchangeably
/// have the same folded form.
/// </summary>
internal static class FoldedForm
{
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
        length = DigitGroups.Remove(form.Slice(0, length), language);
        form = form.Slice(0, length);
        int kept = 0;
        for (int i = 0; i < length; i++)
        {
            if (form[i] == MiddleDot[0] && form.Slice(i).StartsWith(MiddleDot))
                i += MiddleDot.Length - 1;
            else if (!IsDropped(form, i))
                form[kept++] = form[i];
        }

        return kept;
    }

    /// <summary>
    /// Returns whether a sign is dropped. A full stop stays at the start of a name, as in <c>.NET</c>, and before digits.
    /// </summary>
    private static bool IsDropped(ReadOnlySpan<byte> form, int index) =>
        (char)form[index] switch
        {
            '\'' or '"' => true,
            '.' => index > 0 && !IsDigit(form, index + 1),
            _ => false,
        };

    private static bool IsDigit(ReadOnlySpan<byte> form, int index) =>
        index < form.Length && form[index] is >= (byte)'0' and <= (byte)'9';
}
