namespace Summit.Text;

/// <summary>
/// The words that lose their last vowel before another vowel: <c>l'économie</c>, <c>dell'arte</c>. The list holds the
/// elided words of French, Italian, Catalan and Occitan. It applies in every language, because French and Italian names
/// stand in texts of any language. Contractions and names of other languages, such as <c>don't</c>, <c>O'Brien</c> and
/// <c>N'Djamena</c>, are not in the list or have no vowel after the apostrophe.
/// </summary>
internal static class Elisions
{
    private const int CellLength = 8;

    /// <summary>
    /// The elided words, padded to cells of eight bytes. The first line is French, Catalan and Occitan, and the others
    /// are Italian.
    /// </summary>
    private static ReadOnlySpan<byte> Words =>
        "c       d       j       l       m       n       s       t       qu      jusqu   lorsqu  presqu  puisqu  quoiqu  "u8
        + "v       un      all     dall    dell    nell    sull    coll    pell    gl      agl     dagl    degl    negl    "u8
        + "sugl    quell   quest   bell    sant    com     dov     cos     anch    nient   mezz    senz    tutt    "u8;

    /// <summary>English contractions and transcribed names that look like elisions.</summary>
    private static ReadOnlySpan<byte> Exceptions => "d'you   d'ya    d'oh    t'other "u8;

    /// <summary>Returns whether an apostrophe separates an elided word from the word after it.</summary>
    /// <param name="before">The word before the apostrophe.</param>
    /// <param name="after">The text after the apostrophe.</param>
    public static bool Separates(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        // Most apostrophes are those of English, before a consonant.
        return BeginsWithVowel(after) && SeparatesVowel(before, after);
    }

    private static bool SeparatesVowel(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        Span<byte> cell = stackalloc byte[CellLength];
        return TryWriteCell(before, cell) && IsIn(Words, cell) && !IsException(cell, after);
    }

    /// <summary>
    /// Writes a word of ASCII letters in lower case and pads it with blanks. Returns false for another word.
    /// </summary>
    private static bool TryWriteCell(ReadOnlySpan<byte> word, Span<byte> cell)
    {
        cell.Fill((byte)' ');
        int length = 0;
        int index = 0;
        while (WrittenForm.TryReadVisible(word, ref index, out int letter))
        {
            if (length == cell.Length || letter > sbyte.MaxValue)
                return false;
            cell[length++] = (byte)Folding.Lower(letter);
        }

        return index == word.Length;
    }

    private static bool IsIn(ReadOnlySpan<byte> cells, ReadOnlySpan<byte> cell)
    {
        for (int i = 0; i < cells.Length; i += CellLength)
        {
            if (cells.Slice(i, CellLength).SequenceEqual(cell))
                return true;
        }

        return false;
    }

    /// <summary>Returns whether a text begins with a vowel, or with an h, which is silent in these languages.</summary>
    private static bool BeginsWithVowel(ReadOnlySpan<byte> text)
    {
        int index = 0;
        int letter;
        do
        {
            if (!WrittenForm.TryReadVisible(text, ref index, out letter))
                return false;
        } while (letter > sbyte.MaxValue && WordBreakTable.Of(letter) == WordBreak.Extend);

        int folded = letter <= sbyte.MaxValue ? Folding.Lower(letter) : FoldingTable.Of(letter);
        if (FoldingTable.IsSequence(folded))
            folded = FoldingTable.Sequence(folded)[0];
        return folded is 'a' or 'e' or 'h' or 'i' or 'o' or 'u' or 'y';
    }

    private static bool IsException(Span<byte> cell, ReadOnlySpan<byte> after)
    {
        int length = 1;
        int index = 0;
        cell[length++] = (byte)'\'';
        while (WrittenForm.TryReadVisible(after, ref index, out int letter))
        {
            bool isLetter = letter <= sbyte.MaxValue && Folding.Lower(letter) is >= 'a' and <= 'z';
            if (
                !isLetter
                && WordBreakTable.Of(letter) is WordBreak.Other or (> WordBreak.Extend and not WordBreak.Hangul)
            )
                break;
            if (!isLetter || length == cell.Length)
                return false;
            cell[length++] = (byte)Folding.Lower(letter);
        }

        return IsIn(Exceptions, cell);
    }
}
