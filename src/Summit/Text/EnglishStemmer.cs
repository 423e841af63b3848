namespace Summit.Text;

/// <summary>
/// Takes an English word to its stem: the Snowball English ("Porter2") algorithm by Martin Porter
/// (snowballstem.org/algorithms/english/stemmer.html), as libstemmer 2.0 to 2.2 has it. The compiler stems the words of the
/// corpus with it and the library those of a query, so this file is compiled into both.
/// <para>
/// Its terms: a <i>vowel</i> is one of a, e, i, o, u, y, except a y that begins the word or follows a vowel, which is written
/// Y while the steps run. <i>R1</i> is what follows the first consonant behind a vowel, and <i>R2</i> is the same within R1.
/// Digits and signs count as consonants.
/// </para>
/// </summary>
internal ref partial struct EnglishStemmer
{
    /// <summary>Shorter words are their own stems.</summary>
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
    /// Overwrites <paramref name="word"/>, which is in lower case, by its stem and returns the length of that, which is not
    /// more. A word with letters outside ASCII is left as it is.
    /// </summary>
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

    /// <summary>Writes a y that begins the word or follows a vowel as Y.</summary>
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
            _r1 = BehindVowelAndConsonant(0);
        _r2 = BehindVowelAndConsonant(_r1);
    }

    /// <summary>What follows the first consonant behind a vowel, from <paramref name="start"/> on.</summary>
    private readonly int BehindVowelAndConsonant(int start)
    {
        int i = start;
        while (i < _length && !IsVowel(i))
            i++;
        while (i < _length && IsVowel(i))
            i++;
        return Math.Min(i + 1, _length);
    }

    private readonly bool IsVowel(int index) => IsOneOf(Vowels, _word[index]);

    /// <summary>True where a vowel stands before <paramref name="end"/>.</summary>
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
    /// True where the word up to <paramref name="end"/> ends in a short syllable: a vowel between two consonants, the second
    /// of them not w, x or Y; or, as a whole word, a vowel before a consonant.
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

    /// <summary>Puts <paramref name="replacement"/>, which is not longer, into the place of the last bytes.</summary>
    private void Replace(int suffixLength, ReadOnlySpan<byte> replacement)
    {
        _length -= suffixLength;
        replacement.CopyTo(_word.Slice(_length));
        _length += replacement.Length;
    }
}
