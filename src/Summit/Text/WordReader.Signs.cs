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
        foreach (byte expected in "net"u8)
        {
            if (!WrittenForm.TryReadVisible(_text, ref index, out int letter) || Folding.Lower(letter) != expected)
                return false;
        }

        return EndsAt(index);
    }

    /// <summary>Returns whether no visible character at an index continues a word.</summary>
    private readonly bool EndsAt(int index) =>
        !WrittenForm.TryReadVisible(_text, ref index, out int following) || !IsInWord(WordBreakTable.Of(following));

    /// <summary>
    /// Returns whether the character that ends at <paramref name="index"/> is a blank or a sign after which a name may
    /// begin.
    /// </summary>
    private readonly bool IsOpening(int index)
    {
        int start = StartOfLast(index);
        int character = _text[start];
        bool isRead = character <= sbyte.MaxValue || Characters.TryRead(_text, ref start, out character);
        bool isMalformed = !isRead || (character <= sbyte.MaxValue ? start + 1 : start) != index;
        if (isMalformed)
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
    private readonly int EndOfSigned(WordBreak last, WordBreak sign, int index, int next) =>
        sign switch
        {
            WordBreak.PlusSign or WordBreak.NumberSign when IsLetter(last) => EndOfSigns(sign, index, next),
            WordBreak.Ampersand when IsLetter(last) => EndOfAmpersand(index, next),
            WordBreak.Superscript when IsLetter(last) && IsUnit(index) => next,
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
        int start = StartOfLetters(index, MaxAmpersandLetters, out int letters);
        bool beginsPart = start == Start || ClassAt(StartOfLast(start), out _) == WordBreak.Ampersand;
        int end = CountLetters(next, out int following);
        bool joins =
            beginsPart
            && letters <= MaxAmpersandLetters
            && following is >= 1 and <= MaxAmpersandLetters
            && (end == _text.Length || !IsInWord(ClassAt(end, out _)));
        return joins ? end : index;
    }

    /// <summary>
    /// Returns whether the word up to <paramref name="index"/> ends with up to three letters after digits, or consists of
    /// them: a unit or a variable, such as <c>km</c> in <c>5km²</c>.
    /// </summary>
    private readonly bool IsUnit(int index)
    {
        int start = StartOfLetters(index, MaxUnitLetters, out int letters);
        return letters <= MaxUnitLetters && (start == Start || ClassAt(StartOfLast(start), out _) == WordBreak.Digit);
    }

    /// <summary>
    /// Returns the start of the letters that end at <paramref name="index"/>, and counts them up to one more than
    /// <paramref name="max"/>.
    /// </summary>
    private readonly int StartOfLetters(int index, int max, out int count)
    {
        count = 0;
        while (index > Start && count <= max)
        {
            int previous = StartOfLast(index);
            WordBreak part = ClassOfLetter(previous, out _);
            if (!IsLetter(part) && part != WordBreak.Extend)
                break;
            count += IsLetter(part) ? 1 : 0;
            index = previous;
        }

        return index;
    }

    /// <summary>Counts the letters at an index, up to one more than an ampersand joins.</summary>
    /// <returns>The end of the letters and their marks.</returns>
    private readonly int CountLetters(int index, out int count)
    {
        count = 0;
        while (index < _text.Length)
        {
            WordBreak part = ClassOfLetter(index, out int next);
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
            && EndsAt(index + 1);
    }

    /// <summary>
    /// Returns the class of the character at an index. Hangul is no letter here, because the number of its letters
    /// depends on whether its syllables are composed.
    /// </summary>
    private readonly WordBreak ClassOfLetter(int index, out int next)
    {
        WordBreak value = ClassAt(index, out next);
        bool isHangul =
            next - index == 3
            && Characters.TryRead(_text, ref index, out int letter)
            && letter is (>= 0x1100 and <= 0x11FF) or (>= 0xAC00 and <= 0xD7FF);
        return isHangul ? WordBreak.Other : value;
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
