namespace Summit.Search;

// Parses phrases and NEAR.
internal ref partial struct QueryParser
{
    /// <summary>The maximum number of other words between the words of a NEAR.</summary>
    public const int MaxDistance = 1000;

    private const int DefaultDistance = 10;

    private void ParsePhrase(ref QueryNode part)
    {
        if (_isAscii)
        {
            ParseAsciiPhrase(ref part, _at + 1);
            return;
        }

        Sign(out int open);
        if (QuotationMarks.OnlyCloses(_text, _at))
        {
            _at += open;
            return;
        }

        int end = QuotationMarks.FindClose(_text, _at, ref _unclosed, out int close);
        AddPhrase(ref part, _at + open, end, close);
    }

    private void ParseAsciiPhrase(ref QueryNode part, int start)
    {
        int length = _text[start..].IndexOf((byte)'"');
        int end = length < 0 ? _text.Length : start + length;
        int next = Math.Min(end + 1, _text.Length);
        bool hasSign =
            (end > start && _text[end - 1] == '*') || (next < _text.Length && _text[next] is (byte)'*' or (byte)'~');
        if (hasSign)
        {
            AddPhrase(ref part, start, end, next - end);
            return;
        }

        _at = next;
        Add(ref part, QueryKind.Phrase, start, end);
    }

    /// <summary>Parses a phrase in single quotation marks.</summary>
    /// <returns>False if no mark closes it. The first mark is then an apostrophe.</returns>
    private bool TryParseSinglePhrase(ref QueryNode part)
    {
        Sign(out int open);
        int end = QuotationMarks.FindSingleClose(_text, _at + open, out int close);
        if (end < 0)
            return false;
        AddPhrase(ref part, _at + open, end, close);
        return true;
    }

    /// <summary>
    /// Adds a phrase. A <c>*</c> at its end, before or after the closing mark, makes its last word a prefix. A <c>~</c>
    /// and a number after the closing mark make it a NEAR.
    /// </summary>
    private void AddPhrase(ref QueryNode part, int start, int end, int close)
    {
        _at = end + close;
        var kind = QueryKind.Phrase;
        byte sign = Sign(out int length);
        if (close > 0 && sign is (byte)'*' or (byte)'~')
        {
            _at += length;
            part.EndsWithPrefix = sign == '*';
            part.Number = sign == '~' ? ParseNumber(MaxDistance) : 0;
            kind = part.Number > 0 ? QueryKind.Near : QueryKind.Phrase;
        }

        if (kind == QueryKind.Phrase && EndsWith('*', start, end, out int star))
        {
            part.EndsWithPrefix = true;
            end = star;
        }

        part.EndsWithPrefix = part.EndsWithPrefix && !EndsWith(' ', start, end, out _);
        Add(ref part, kind, start, end);
    }

    /// <summary>Returns whether the last character of a text that is not empty stands for a sign.</summary>
    private readonly bool EndsWith(char sign, int start, int end, out int last)
    {
        last = end - 1;
        if (_isAscii)
            return end > start && QuerySigns.OfAscii(_text[last]) == sign;
        while (last > start && (_text[last] & 0xC0) == 0x80)
            last--;
        return end > start && QuerySigns.At(_text, last, out _) == sign;
    }

    /// <summary>Parses words in <c>NEAR(…)</c>, with the maximum number of other words after a comma.</summary>
    /// <returns>False if the text at the current index is something else.</returns>
    private bool TryParseNear(ref QueryNode part)
    {
        int from = _at;
        if (!TryRead("NEAR("u8))
        {
            _at = from;
            return false;
        }

        int start = _at;
        int comma = -1;
        byte sign = Sign(out int length);
        for (; sign is not (0 or (byte)')'); sign = Sign(out length))
        {
            comma = sign == ',' ? _at : comma;
            _at += length;
        }

        int end = _at;
        int next = end + length;
        part.Number = DefaultDistance;
        if (comma >= 0)
        {
            _at = comma;
            SkipCharacter();
            SkipBlanks();
            int distance = ParseNumber(MaxDistance);
            SkipBlanks();
            // A text after a comma that is no number is a word.
            bool isDistance = _at == end;
            part.Number = isDistance && distance > 0 ? distance : DefaultDistance;
            end = isDistance ? comma : end;
        }

        _at = next;
        Add(ref part, QueryKind.Near, start, end);
        return true;
    }

    /// <summary>Reads signs that stand for some letters.</summary>
    /// <returns>Whether the signs at the current index are these letters. If not, the index is anywhere.</returns>
    private bool TryRead(ReadOnlySpan<byte> letters)
    {
        foreach (byte letter in letters)
        {
            if (Sign(out int length) != letter)
                return false;
            _at += length;
        }

        return true;
    }
}
