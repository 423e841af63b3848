using System.Runtime.CompilerServices;

namespace Summit.Search;

// Parses words, prefixes and fuzzy words.
internal ref partial struct QueryParser
{
    private const int MaxEdits = 2;

    /// <summary>
    /// Parses a word. It ends before a blank, a parenthesis or a quotation mark, or at a <c>*</c> or <c>~</c> after which
    /// the word does not continue. All other signs in a word are a part of it.
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
                break;
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
