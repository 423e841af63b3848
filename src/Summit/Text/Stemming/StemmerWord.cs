namespace Summit.Text;

/// <summary>
/// A word that a stemmer shortens in place: its letters, its regions and its endings. A letter is a character of UTF-8;
/// offsets and lengths are in bytes. The stemmers of the Snowball family share this type, so that each reads like the
/// description of its algorithm.
/// </summary>
/// <remarks>
/// Every member takes time linear in the length of the word and of its argument, and allocates nothing. The bytes must
/// be well-formed UTF-8; see <see cref="IsText"/>.
/// </remarks>
internal ref partial struct StemmerWord
{
    private readonly Span<byte> _word;

    /// <summary>The length of the ending that <see cref="Find"/> found last.</summary>
    private int _endingLength;

    /// <summary>Begins with the whole word.</summary>
    /// <param name="word">The word in lower case. It is overwritten.</param>
    public StemmerWord(Span<byte> word)
    {
        _word = word;
        Length = R1 = R2 = RV = word.Length;
    }

    /// <summary>The length of what is left of the word, in bytes.</summary>
    public int Length;

    /// <summary>The region after the first consonant that follows a vowel.</summary>
    public int R1;

    /// <summary>The region after the first consonant that follows a vowel in <see cref="R1"/>.</summary>
    public int R2;

    /// <summary>The region in which the endings of verbs are removed. Each algorithm has its own rule.</summary>
    public int RV;

    /// <summary>Returns whether a word is well-formed UTF-8. A stemmer returns any other word as it is.</summary>
    public static bool IsText(ReadOnlySpan<byte> word)
    {
        int index = 0;
        while (index < word.Length)
        {
            if (word[index] <= sbyte.MaxValue)
                index++;
            else if (!Characters.TryRead(word, ref index, out _))
                return false;
        }

        return true;
    }

    /// <summary>Returns the offset after the letter at <paramref name="index"/>; at the end, the end.</summary>
    public readonly int After(int index)
    {
        do index++;
        while (index < Length && IsTail(_word[index]));
        return Math.Min(index, Length);
    }

    /// <summary>Returns the offset of the letter before <paramref name="end"/>, or -1 at the start of the word.</summary>
    public readonly int Before(int end)
    {
        do end--;
        while (end > 0 && IsTail(_word[end]));
        return end;
    }

    /// <summary>
    /// Returns whether the letter at <paramref name="index"/> is one of <paramref name="letters"/>. Returns false
    /// before the start and at the end of the word.
    /// </summary>
    public readonly bool IsOneOf(scoped ReadOnlySpan<byte> letters, int index)
    {
        if ((uint)index >= (uint)Length)
            return false;
        byte first = _word[index];
        return first <= sbyte.MaxValue
            ? letters.IndexOf(first) >= 0
            : letters.IndexOf(_word.Slice(index, After(index) - index)) >= 0;
    }

    /// <summary>
    /// Returns whether there is a letter at <paramref name="index"/> that is none of <paramref name="letters"/>.
    /// </summary>
    public readonly bool IsNoneOf(scoped ReadOnlySpan<byte> letters, int index) =>
        (uint)index < (uint)Length && !IsOneOf(letters, index);

    /// <summary>Returns whether some letters begin at <paramref name="index"/>.</summary>
    public readonly bool Has(scoped ReadOnlySpan<byte> letters, int index) =>
        (uint)index <= (uint)Length && _word.Slice(index, Length - index).StartsWith(letters);

    /// <summary>Returns whether some letters end at <paramref name="end"/>.</summary>
    public readonly bool HasBefore(scoped ReadOnlySpan<byte> letters, int end) =>
        (uint)end <= (uint)Length && _word.Slice(0, end).EndsWith(letters);

    /// <summary>Overwrites an ASCII letter by another, such as a vowel by its consonant form.</summary>
    public readonly void Overwrite(int index, char letter) => _word[index] = (byte)letter;

    /// <summary>Returns whether the letter at <paramref name="index"/>, which is ASCII, follows an equal letter.</summary>
    public readonly bool HasSameBefore(int index) => index > 0 && _word[index - 1] == _word[index];

    /// <summary>Removes the letter at <paramref name="index"/>.</summary>
    public void RemoveAt(int index) => ReplaceAt(index, default);

    /// <summary>Overwrites the first bytes of a letter by some letters, and removes the rest of it.</summary>
    public void ReplaceAt(int index, scoped ReadOnlySpan<byte> letters)
    {
        int next = After(index);
        letters.CopyTo(_word.Slice(index));
        _word.Slice(next, Length - next).CopyTo(_word.Slice(index + letters.Length));
        Length -= next - index - letters.Length;
    }

    /// <summary>
    /// Replaces all occurrences of some letters, from left to right, by letters that take no more bytes.
    /// </summary>
    public void ReplaceAll(scoped ReadOnlySpan<byte> letters, scoped ReadOnlySpan<byte> replacement)
    {
        int kept = 0;
        for (int index = 0; index < Length; )
        {
            if (Has(letters, index))
            {
                replacement.CopyTo(_word.Slice(kept));
                kept += replacement.Length;
                index += letters.Length;
            }
            else
            {
                _word[kept++] = _word[index++];
            }
        }

        Length = kept;
    }

    private static bool IsTail(byte part) => (part & 0xC0) == 0x80;
}
