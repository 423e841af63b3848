namespace Summit.Text;

/// <content>Signs that are part of a word: <c>C#</c>, <c>C++</c>, <c>.NET</c>, <c>R&amp;D</c>, and symbols.</content>
internal ref partial struct WordReader
{
    /// <summary>The maximum number of letters on each side of an ampersand that joins them.</summary>
    private const int MaxAmpersandLetters = 2;

    /// <summary>The maximum number of letters of a unit, to which a superscript digit belongs.</summary>
    private const int MaxUnitLetters = 3;

    private const int DegreeSign = 0xB0;

    private static ReadOnlySpan<byte> Joiner => "\u200D"u8;

    private static ReadOnlySpan<byte> Stroke => "\u0338"u8;

    /// <summary>
    /// Returns whether a full stop begins a name such as <c>.NET</c>: a letter follows it, and a blank, an opening sign
    /// or nothing stands before it. The name <c>.NET</c> also follows letters, as in <c>ASP.NET</c>.
    /// </summary>
    private readonly bool BeginsName(int index, int next)
    {
        if (next == _text.Length || !IsLetter(ClassAt(next, out _)))
            return false;
        bool isAfterWord = index == End && index > 0;
        return isAfterWord ? IsNet(next) : index == 0 || IsOpening(index);
    }

    private readonly bool IsNet(int index)
    {
        ReadOnlySpan<byte> text = _text.Slice(index);
        bool isNet =
            text.Length >= 3
            && Folding.Lower(text[0]) == 'n'
            && Folding.Lower(text[1]) == 'e'
            && Folding.Lower(text[2]) == 't';
        return isNet && (text.Length == 3 || !IsInWord(ClassAt(index + 3, out _)));
    }

    /// <summary>
    /// Returns whether the character that ends at <paramref name="index"/> is a blank or a sign after which a name may
    /// begin.
    /// </summary>
    private readonly bool IsOpening(int index)
    {
        int start = StartOfLast(index);
        int character = _text[start];
        if (character > sbyte.MaxValue && !Characters.TryRead(_text, ref start, out character))
            return false;
        return character <= ' '
            || "([{<\"'`/\\|,;:=-*_#"u8.IndexOf((byte)Math.Min(character, byte.MaxValue)) >= 0
            || character
                is 0xA0
                    or 0xAB
                    or (>= 0x2000 and <= 0x200A)
                    or 0x2013
                    or 0x2014
                    or 0x2018
                    or 0x201C
                    or 0x201E
                    or 0x202F
                    or 0x2039
                    or 0x3000
                    or 0x300C;
    }

    /// <summary>
    /// Returns the end of the sign at <paramref name="index"/>, with the letters or digits that it joins to the word, or
    /// the index if the sign is not part of the word.
    /// </summary>
    private readonly int EndOfSigned(WordBreak last, WordBreak sign, int index, int next, int letters) =>
        sign switch
        {
            WordBreak.PlusSign or WordBreak.NumberSign when IsLetter(last) => EndOfSigns(sign, index, next),
            WordBreak.Ampersand when IsLetter(last) => EndOfAmpersand(index, next),
            WordBreak.Superscript when IsLetter(last) && letters <= MaxUnitLetters => next,
            WordBreak.GroupBlank when last == WordBreak.Digit && IsGrouping(index, next) => next + GroupLength,
            _ => index,
        };

    /// <summary>
    /// Returns the end of the plus signs or the number sign that ends a name, or <paramref name="index"/> if the signs
    /// at the index are not part of the word.
    /// </summary>
    private readonly int EndOfSigns(WordBreak sign, int index, int next)
    {
        bool isDouble = false;
        if (sign == WordBreak.PlusSign && next < _text.Length && ClassAt(next, out int second) == WordBreak.PlusSign)
        {
            isDouble = true;
            next = second;
        }

        if (sign == WordBreak.NumberSign && !IsSingleLetter(index))
            return index;
        WordBreak following = next == _text.Length ? WordBreak.Other : ClassAt(next, out _);
        bool ends = following switch
        {
            WordBreak.Digit => isDouble || sign == WordBreak.NumberSign,
            WordBreak.Connector or WordBreak.PlusSign or WordBreak.NumberSign or WordBreak.RelationSign => false,
            _ => !IsInWord(following),
        };
        return ends ? next : index;
    }

    /// <summary>Returns whether the word up to <paramref name="index"/> is a single letter.</summary>
    private readonly bool IsSingleLetter(int index) => CountLetters(Start, out int count) == index && count == 1;

    /// <summary>
    /// Returns the end of the letters that an ampersand joins to the word, or the index of the ampersand if it joins
    /// nothing: each side has one or two letters, as in <c>R&amp;D</c> and <c>AT&amp;T</c>.
    /// </summary>
    /// <param name="index">The index of the ampersand.</param>
    /// <param name="next">The index after it.</param>
    private readonly int EndOfAmpersand(int index, int next)
    {
        int start = index;
        int letters = 0;
        while (start > Start && letters <= MaxAmpersandLetters)
        {
            int previous = StartOfLast(start);
            WordBreak part = ClassAt(previous, out _);
            if (!IsLetter(part) && part != WordBreak.Extend)
                break;
            letters += IsLetter(part) ? 1 : 0;
            start = previous;
        }

        bool beginsPart = start == Start || ClassAt(StartOfLast(start), out _) == WordBreak.Ampersand;
        int end = CountLetters(next, out int following);
        bool joins =
            beginsPart
            && letters <= MaxAmpersandLetters
            && following is >= 1 and <= MaxAmpersandLetters
            && (end == _text.Length || !IsInWord(ClassAt(end, out _)));
        return joins ? end : index;
    }

    /// <summary>Counts the letters at an index, up to one more than an ampersand joins.</summary>
    /// <returns>The end of the letters and their marks.</returns>
    private readonly int CountLetters(int index, out int count)
    {
        count = 0;
        while (index < _text.Length)
        {
            WordBreak part = ClassAt(index, out int next);
            bool isLetter = IsLetter(part);
            if ((!isLetter && (part != WordBreak.Extend || count == 0)) || (isLetter && count > MaxAmpersandLetters))
                break;
            count += isLetter ? 1 : 0;
            index = next;
        }

        return index;
    }

    /// <summary>
    /// Returns the end of a symbol: an emoji with its modifiers and the emoji that are joined to it, a flag, or a degree
    /// sign with the letter of its scale.
    /// </summary>
    private readonly int EndOfSymbol(WordBreak first, int index)
    {
        if (first == WordBreak.Indicator && index < _text.Length && ClassAt(index, out int flag) == WordBreak.Indicator)
            index = flag;
        if (IsDegreeWithScale(index))
            return index + 1;
        while (index < _text.Length && ClassAt(index, out int next) == WordBreak.Extend)
        {
            bool isJoiner = _text.Slice(index).StartsWith(Joiner);
            index = next;
            if (isJoiner && index < _text.Length && ClassAt(index, out next) == WordBreak.Symbol)
                index = next;
        }

        return index;
    }

    private readonly bool IsDegreeWithScale(int index)
    {
        int start = Start;
        return index < _text.Length
            && _text[Start] > sbyte.MaxValue
            && Characters.TryRead(_text, ref start, out int sign)
            && sign == DegreeSign
            && Folding.Lower(_text[index]) is 'c' or 'f'
            && (index + 1 == _text.Length || !IsInWord(ClassAt(index + 1, out _)));
    }

    /// <summary>Returns the start of the character that ends at <paramref name="index"/>.</summary>
    private readonly int StartOfLast(int index)
    {
        int start = index - 1;
        while (start > 0 && (_text[start] & 0xC0) == 0x80)
            start--;
        return start;
    }

    /// <summary>Returns whether a class continues a word of letters and digits.</summary>
    private static bool IsInWord(WordBreak value) =>
        IsAlphanumeric(value) || value is WordBreak.Connector or WordBreak.Extend;
}
