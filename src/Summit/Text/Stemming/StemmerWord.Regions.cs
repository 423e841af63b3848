namespace Summit.Text;

/// <content>
/// The regions in which an ending may be removed (snowballstem.org/texts/r1r2.html). A region is the offset at which it
/// begins and lasts to the end of the word; an empty region begins at the end of the whole word.
/// </content>
internal ref partial struct StemmerWord
{
    /// <summary>Returns the offset after the first vowel at or after <paramref name="start"/>.</summary>
    public readonly int AfterVowel(scoped ReadOnlySpan<byte> vowels, int start)
    {
        int index = start;
        while (index < Length && !IsOneOf(vowels, index))
            index = After(index);
        return After(index);
    }

    /// <summary>Returns the offset after the first letter at or after <paramref name="start"/> that is no vowel.</summary>
    public readonly int AfterConsonant(scoped ReadOnlySpan<byte> vowels, int start)
    {
        int index = start;
        while (index < Length && IsOneOf(vowels, index))
            index = After(index);
        return After(index);
    }

    /// <summary>Sets <see cref="R1"/> and <see cref="R2"/>.</summary>
    public void MarkR1R2(scoped ReadOnlySpan<byte> vowels)
    {
        R1 = AfterConsonant(vowels, AfterVowel(vowels, 0));
        R2 = AfterConsonant(vowels, AfterVowel(vowels, R1));
    }

    /// <summary>
    /// Makes <see cref="R1"/> begin after the third letter or later, as the Germanic languages require. In a shorter
    /// word, all regions are empty.
    /// </summary>
    public void KeepThreeLetters()
    {
        int third = After(After(After(0)));
        bool isShort = Before(Before(Before(Length))) < 0;
        R1 = isShort ? Length : Math.Max(R1, third);
        R2 = isShort ? Length : R2;
    }

    /// <summary>
    /// Sets <see cref="RV"/> as in Spanish, Portuguese and Italian: after the next vowel, if the second letter is a
    /// consonant; after the next consonant, if the first two letters are vowels; otherwise after the third letter.
    /// </summary>
    public void MarkVerbRegion(scoped ReadOnlySpan<byte> vowels)
    {
        int second = After(0);
        if (second == Length)
            RV = Length;
        else if (!IsOneOf(vowels, second))
            RV = AfterVowel(vowels, After(second));
        else if (IsOneOf(vowels, 0))
            RV = AfterConsonant(vowels, After(second));
        else
            RV = After(After(second));
    }
}
