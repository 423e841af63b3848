namespace Summit.Text;

/// <content>
/// The steps, in the order in which they run. Each step selects the longest of its endings that the word has. If the
/// condition of the step fails for that ending, no shorter ending is tried.
/// </content>
internal ref partial struct EnglishStemmer
{
    /// <summary>Steps 0 and 1a: removes the possessive, and the s of plurals and verbs.</summary>
    private void RemovePlural()
    {
        if (EndsIn("'s'"u8))
            _length -= 3;
        else if (EndsIn("'s"u8))
            _length -= 2;
        else if (EndsIn("'"u8))
            _length--;

        if (EndsIn("sses"u8))
            _length -= 2;
        else if (EndsIn("ies"u8) || EndsIn("ied"u8))
            _length -= _length > 4 ? 2 : 1;
        else if (EndsIn("s"u8) && !EndsIn("us"u8) && !EndsIn("ss"u8) && HasVowelBefore(_length - 2))
            _length--;
    }

    /// <summary>Step 1b: removes -ed, -ing and their adverbs, and repairs the stem that is left.</summary>
    private void RemovePast()
    {
        if (EndsIn("eed"u8) || EndsIn("eedly"u8))
        {
            int end = _word[_length - 1] == 'd' ? _length : _length - "ly"u8.Length;
            if (IsInR1(end - "eed"u8.Length))
                _length = end - 1;
            return;
        }

        int stem = _length - PastEndingLength();
        if (stem == _length || !HasVowelBefore(stem))
            return;
        _length = stem;
        if (EndsIn("at"u8) || EndsIn("bl"u8) || EndsIn("iz"u8))
            Replace(0, "e"u8);
        else if (EndsInDoubleConsonant())
            _length--;
        else if (_length == _r1 && EndsShort(_length))
            Replace(0, "e"u8);
    }

    private readonly int PastEndingLength()
    {
        if (EndsIn("ed"u8))
            return 2;
        if (EndsIn("ing"u8))
            return 3;
        if (EndsIn("edly"u8))
            return 4;
        return EndsIn("ingly"u8) ? 5 : 0;
    }

    private readonly bool EndsInDoubleConsonant() =>
        _length >= 2 && _word[_length - 1] == _word[_length - 2] && IsOneOf(Doubled, _word[_length - 1]);

    /// <summary>
    /// Step 1c: replaces y by i after a consonant that is not the first letter. Y needs no test, because it never
    /// follows a consonant.
    /// </summary>
    private readonly void ReplaceFinalY()
    {
        if (_length > 2 && EndsIn("y"u8) && !IsVowel(_length - 2))
            _word[_length - 1] = (byte)'i';
    }

    /// <summary>Step 2: replaces two suffixes by one, in R1.</summary>
    private void ReplaceDoubleSuffix()
    {
        if (_length < 3)
            return;
        switch ((char)_word[_length - 2])
        {
            case 'a':
                _ = TryEnding("ational"u8, "ate"u8) || TryEnding("tional"u8, "tion"u8);
                break;
            case 'c':
                _ = TryEnding("enci"u8, "ence"u8) || TryEnding("anci"u8, "ance"u8);
                break;
            case 'e':
                TryEnding("izer"u8, "ize"u8);
                break;
            case 'g':
                if (EndsIn("logi"u8))
                    TryEnding("ogi"u8, "og"u8);
                break;
            case 'l':
                ReplaceAdverb();
                break;
            case 'o':
                _ = TryEnding("ization"u8, "ize"u8) || TryEnding("ation"u8, "ate"u8) || TryEnding("ator"u8, "ate"u8);
                break;
            case 's':
                _ =
                    TryEnding("fulness"u8, "ful"u8)
                    || TryEnding("ousness"u8, "ous"u8)
                    || TryEnding("iveness"u8, "ive"u8)
                    || TryEnding("alism"u8, "al"u8);
                break;
            case 't':
                _ = TryEnding("biliti"u8, "ble"u8) || TryEnding("aliti"u8, "al"u8) || TryEnding("iviti"u8, "ive"u8);
                break;
        }
    }

    /// <summary>The endings of step 2 in -li, which step 1c created from -ly.</summary>
    private void ReplaceAdverb()
    {
        if (
            !EndsIn("li"u8)
            || TryEnding("lessli"u8, "less"u8)
            || TryEnding("entli"u8, "ent"u8)
            || TryEnding("ousli"u8, "ous"u8)
            || TryEnding("fulli"u8, "ful"u8)
            || TryEnding("abli"u8, "able"u8)
            || TryEnding("alli"u8, "al"u8)
            || TryEnding("bli"u8, "ble"u8)
        )
        {
            return;
        }

        if (IsOneOf(BeforeLi, _word[_length - 3]))
            TryEnding("li"u8, default);
    }

    /// <summary>Step 3: shortens or removes a suffix, in R1.</summary>
    private void ReplaceSuffix()
    {
        if (_length < 3)
            return;
        switch ((char)_word[_length - 1])
        {
            case 'e':
                if (EndsIn("ative"u8))
                {
                    if (IsInR2(_length - "ative"u8.Length))
                        TryEnding("ative"u8, default);
                    return;
                }

                _ = TryEnding("alize"u8, "al"u8) || TryEnding("icate"u8, "ic"u8);
                break;
            case 'i':
                TryEnding("iciti"u8, "ic"u8);
                break;
            case 'l':
                _ =
                    TryEnding("ational"u8, "ate"u8)
                    || TryEnding("tional"u8, "tion"u8)
                    || TryEnding("ical"u8, "ic"u8)
                    || TryEnding("ful"u8, default);
                break;
            case 's':
                TryEnding("ness"u8, default);
                break;
        }
    }

    /// <summary>Step 4: removes the last suffix, in R2.</summary>
    private void RemoveSuffix()
    {
        int start = _length - SuffixLength();
        if (start < _length && IsInR2(start))
            _length = start;
    }

    private readonly int SuffixLength() =>
        _length < 3
            ? 0
            : (char)_word[_length - 2] switch
            {
                'a' => EndsIn("al"u8) ? 2 : 0,
                'c' => EndsIn("ance"u8) || EndsIn("ence"u8) ? 4 : 0,
                'e' => EndsIn("er"u8) ? 2 : 0,
                'i' => EndsIn("ic"u8) ? 2 : 0,
                'l' => EndsIn("able"u8) || EndsIn("ible"u8) ? 4 : 0,
                'n' => EndsIn("ement"u8) ? 5
                : EndsIn("ment"u8) ? 4
                : EndsIn("ant"u8) || EndsIn("ent"u8) ? 3
                : 0,
                'o' => EndsIn("sion"u8) || EndsIn("tion"u8) ? 3 : 0,
                's' => EndsIn("ism"u8) ? 3 : 0,
                't' => EndsIn("ate"u8) || EndsIn("iti"u8) ? 3 : 0,
                'u' => EndsIn("ous"u8) ? 3 : 0,
                'v' => EndsIn("ive"u8) ? 3 : 0,
                'z' => EndsIn("ize"u8) ? 3 : 0,
                _ => 0,
            };

    /// <summary>Step 5: removes a final e, and the second letter of a final ll.</summary>
    private void RemoveFinalLetter()
    {
        int last = _length - 1;
        if (EndsIn("e"u8))
        {
            if (IsInR2(last) || (IsInR1(last) && !EndsShort(last)))
                _length = last;
        }
        else if (EndsIn("ll"u8) && IsInR2(last))
        {
            _length = last;
        }
    }

    /// <summary>
    /// Replaces an ending of the word if the ending is in R1. The endings of a step are tried from the longest to the
    /// shortest, and the first that the word has ends the step.
    /// </summary>
    /// <returns>Whether the word has the ending, even if it was not replaced.</returns>
    private bool TryEnding(ReadOnlySpan<byte> suffix, ReadOnlySpan<byte> replacement)
    {
        if (!EndsIn(suffix))
            return false;
        if (IsInR1(_length - suffix.Length))
            Replace(suffix.Length, replacement);
        return true;
    }
}
