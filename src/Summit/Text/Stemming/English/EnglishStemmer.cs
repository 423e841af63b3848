namespace Summit.Text;

/// <summary>
/// Reduces an English word to its stem with the Snowball English ("Porter2") algorithm by Martin Porter
/// (snowballstem.org/algorithms/english/stemmer.html), in the version of libstemmer 2.0 to 2.2. The compiler stems the
/// words of the corpus with it, and the library the words of queries, so that this file is compiled into both.
/// <para>
/// A <i>vowel</i> is one of a, e, i, o, u, y, except a y that begins the word or follows a vowel; such a y is written Y
/// while the steps run. <i>R1</i> is the part of the word after the first consonant that follows a vowel, and <i>R2</i>
/// is the same part within R1. Digits and signs count as consonants.
/// </para>
/// </summary>
internal ref partial struct EnglishStemmer
{
    /// <summary>The minimum length of a word that is stemmed. A shorter word is its own stem.</summary>
    private const int ShortestWord = 3;

    private readonly Span<byte> _word;
    private int _length;
    private int _r1;
    private int _r2;

    private EnglishStemmer(Span<byte> word, int length)
    {
        _word = word;
        _length = length;
    }

    /// <summary>
    /// Overwrites <paramref name="word"/>, which must be in lower case, with its stem. A word with letters outside
    /// ASCII does not change.
    /// </summary>
    /// <returns>The length of the stem, which is at most the length of the word.</returns>
    public static int Stem(Span<byte> word)
    {
        if (word.Length < ShortestWord)
            return word.Length;
        foreach (byte letter in word)
        {
            if (letter > sbyte.MaxValue)
                return word.Length;
        }

        int length = IrregularStem(word);
        if (length > 0)
            return length;
        if (word[0] == '\'')
        {
            word.Slice(1).CopyTo(word);
            length = word.Length - 1;
        }
        else
        {
            length = word.Length;
        }

        return new EnglishStemmer(word, length).Stem();
    }

    private int Stem()
    {
        bool hasConsonantY = MarkConsonantY();
        MarkRegions();
        RemovePlural();
        if (!IsInvariantWithoutPlural(_word.Slice(0, _length)))
        {
            RemovePast();
            ReplaceFinalY();
            ReplaceDoubleSuffix();
            ReplaceSuffix();
            RemoveSuffix();
            RemoveFinalLetter();
        }

        if (hasConsonantY)
            UnmarkConsonantY();
        return _length;
    }

    /// <summary>
    /// Replaces each y that begins the word or follows a vowel by Y, and returns whether there was one.
    /// </summary>
    private readonly bool MarkConsonantY()
    {
        bool found = false;
        for (int i = 0; i < _length; i++)
        {
            if (_word[i] == 'y' && (i == 0 || IsVowel(i - 1)))
            {
                _word[i] = (byte)'Y';
                found = true;
            }
        }

        return found;
    }

    private readonly void UnmarkConsonantY()
    {
        for (int i = 0; i < _length; i++)
        {
            if (_word[i] == 'Y')
                _word[i] = (byte)'y';
        }
    }

    private void MarkRegions()
    {
        _r1 = IrregularPrefixLength(_word.Slice(0, _length));
        if (_r1 == 0)
            _r1 = AfterVowelAndConsonant(0);
        _r2 = AfterVowelAndConsonant(_r1);
    }

    /// <summary>
    /// Returns the index after the first consonant that follows a vowel, from <paramref name="start"/> on.
    /// </summary>
    private readonly int AfterVowelAndConsonant(int start)
    {
        int i = start;
        while (i < _length && !IsVowel(i))
            i++;
        while (i < _length && IsVowel(i))
            i++;
        return Math.Min(i + 1, _length);
    }

    private readonly bool IsVowel(int index) => IsOneOf(Vowels, _word[index]);

    /// <summary>Returns whether there is a vowel before index <paramref name="end"/>.</summary>
    private readonly bool HasVowelBefore(int end)
    {
        for (int i = end - 1; i >= 0; i--)
        {
            if (IsVowel(i))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Returns whether the word up to <paramref name="end"/> ends in a short syllable. A short syllable is a vowel
    /// between two consonants, the second of which is not w, x or Y; or a vowel before a consonant, if these two
    /// letters are the whole word.
    /// </summary>
    private readonly bool EndsShort(int end) =>
        end switch
        {
            < 2 => false,
            2 => IsVowel(0) && !IsVowel(1),
            _ => !IsVowel(end - 3)
                && IsVowel(end - 2)
                && !IsOneOf(NoShortSyllable, _word[end - 1])
                && _word[end - 1] != 'Y',
        };

    private readonly bool EndsIn(ReadOnlySpan<byte> suffix) => _word.Slice(0, _length).EndsWith(suffix);

    private readonly bool IsInR1(int index) => index >= _r1;

    private readonly bool IsInR2(int index) => index >= _r2;

    /// <summary>
    /// Replaces the last <paramref name="suffixLength"/> bytes by <paramref name="replacement"/>, which must not be
    /// longer.
    /// </summary>
    private void Replace(int suffixLength, ReadOnlySpan<byte> replacement)
    {
        _length -= suffixLength;
        replacement.CopyTo(_word.Slice(_length));
        _length += replacement.Length;
    }
}
