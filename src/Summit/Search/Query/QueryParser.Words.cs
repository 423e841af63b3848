using System.Runtime.CompilerServices;
using Summit.Text;

namespace Summit.Search;

// Parses words, prefixes and fuzzy words.
internal ref partial struct QueryParser
{
    private const int MaxEdits = 2;

    /// <summary>
    /// Parses a word. It ends before a blank, a parenthesis or a quotation mark, or at a <c>*</c> or <c>~</c> after which
    /// the word does not continue. All other signs in a word are a part of it, and so is a no-break or thin blank that
    /// groups the digits of a number.
    /// </summary>
    private void ParseWord(ref QueryNode part)
    {
        int start = _at;
        if (_isAscii)
        {
            SkipLetters();
            if (_at > start && TryAddAscii(ref part, start))
                return;
        }

        while (true)
        {
            if (_isAscii)
                SkipLetters();
            byte sign = Sign(out int length);
            if (IsWordEnd(sign, length))
            {
                if (sign == ' ' && length > 1 && TrySkipGroups(part, start))
                    continue;
                break;
            }

            if (sign is (byte)'*' or (byte)'~')
            {
                int end = _at;
                _at += length;
                int edits = sign == '~' ? ParseNumber(MaxEdits) : 0;
                if (end == start)
                {
                    start = _at;
                    continue;
                }

                if (Continues())
                    continue;
                part.Number = sign == '~' ? Math.Max(edits, 1) : 0;
                Add(ref part, sign == '~' ? QueryKind.Fuzzy : QueryKind.Prefix, start, end);
                return;
            }

            _at += length;
        }

        Add(ref part, QueryKind.Word, start, _at);
        if (_at == start && Sign(out _) != ')')
            SkipCharacter();
    }

    /// <summary>Moves past the groups of digits that follow a digit and a blank at the current index.</summary>
    /// <param name="part">The part.</param>
    /// <param name="start">The start of the part.</param>
    /// <returns>Whether the blank groups the digits of a number.</returns>
    private bool TrySkipGroups(in QueryNode part, int start)
    {
        int digits = _at;
        while (digits > start && char.IsAsciiDigit((char)_text[digits - 1]))
            digits--;
        bool isPartOfWord =
            digits > start
            && (
                _text[digits - 1] > sbyte.MaxValue
                || char.IsAsciiLetter((char)_text[digits - 1])
                || _text[digits - 1] is (byte)'_' or (byte)'.' or (byte)',' or (byte)'\''
            );
        if (digits == _at || isPartOfWord)
            return false;

        // The plus sign of a required part is an operator, and not the start of a telephone number. Otherwise the reader
        // sees the text before the digits, so that a list of numbers is not read again from each of them.
        int from = part.Occur == QueryOccur.Must && digits == start ? start : 0;
        var words = new WordReader(_text[from..]) { End = digits - from };
        if (!words.MoveNext() || words.End + from <= _at)
            return false;
        _at = from + words.End;
        return true;
    }

    /// <summary>Adds a word of an ASCII text that ends at the current index, or one that ends with a <c>*</c>.</summary>
    /// <returns>False if more signs follow the word.</returns>
    private bool TryAddAscii(ref QueryNode part, int start)
    {
        int end = _at;
        byte sign = IsAtEnd ? (byte)0 : _text[end];
        if (sign == '~')
            return false;
        if (sign != '*')
        {
            Add(ref part, QueryKind.Word, start, end);
            return true;
        }

        if (end + 1 < _text.Length && _text[end + 1] != ' ')
            return false;
        _at++;
        Add(ref part, QueryKind.Prefix, start, end);
        return true;
    }

    /// <summary>Moves to the next character that is not a letter, a digit or punctuation of a word.</summary>
    private void SkipLetters()
    {
        ReadOnlySpan<byte> text = _text;
        int at = _at;
        while ((uint)at < (uint)text.Length && IsOfWord(text[at]))
            at++;
        _at = at;
    }

    private static bool IsOfWord(byte ascii) =>
        ascii > '*' ? ascii != '~' : ascii is (byte)'!' or (>= (byte)'#' and <= (byte)'\'');

    /// <summary>Moves to the end of a word.</summary>
    /// <returns>Whether the word has a letter or a digit before its end. Does not move in this case.</returns>
    private bool Continues()
    {
        int from = _at;
        for (byte sign = Sign(out int length); !IsWordEnd(sign, length); sign = Sign(out length))
        {
            if (QuerySigns.IsOfWord(_text, _at))
            {
                _at = from;
                return true;
            }

            _at += length;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsWordEnd(byte sign, int length) =>
        sign is 0 or (byte)' ' or (byte)'(' or (byte)')'
        || (sign == '"' && !QuotationMarks.JoinsHebrew(_text, _at, length));

    /// <summary>Reads the digits at the current index.</summary>
    /// <returns>The number, or <paramref name="max"/> if it is higher; 0 if there are no digits.</returns>
    private int ParseNumber(int max)
    {
        int number = 0;
        for (byte sign = Sign(out int length); char.IsAsciiDigit((char)sign); sign = Sign(out length))
        {
            number = Math.Min((number * 10) + sign - '0', max);
            _at += length;
        }

        return number;
    }
}
