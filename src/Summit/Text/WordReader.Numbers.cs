namespace Summit.Text;

/// <content>Numbers whose digits are in groups of three: <c>1 000 000</c>, <c>1'000'000</c>.</content>
internal ref partial struct WordReader
{
    private const int GroupLength = 3;

    /// <summary>
    /// Returns whether a blank or an apostrophe between two digits groups the digits of a number. The number has one to
    /// three digits, not beginning with 0, and then groups of three digits with the same sign between them. A telephone
    /// number begins with a plus sign or 0, or has other groups.
    /// </summary>
    /// <param name="index">The index of the sign.</param>
    /// <param name="next">The index after the sign.</param>
    private readonly bool IsGrouping(int index, int next)
    {
        ReadOnlySpan<byte> sign = _text.Slice(index, next - index);
        int start = index;
        while (start > Start && IsAsciiDigit(start - 1))
            start--;
        int digits = index - start;
        bool isFirst = start == Start;
        if (!isFirst)
            return digits == GroupLength && EndsWith(start, sign) && DigitsAt(next) == GroupLength;
        if (digits is 0 or > GroupLength || _text[start] == '0' || IsAfterNumber(start))
            return false;

        // The first sign decides for all groups, so that a text is read once.
        while (true)
        {
            if (DigitsAt(next) != GroupLength)
                return false;
            next += GroupLength;
            bool continues = _text.Slice(next).StartsWith(sign) && DigitsAt(next + sign.Length) > 0;
            if (!continues)
                return true;
            next += sign.Length;
        }
    }

    /// <summary>
    /// Returns whether a plus sign, or a digit and a sign that groups digits, stand before <paramref name="index"/>.
    /// </summary>
    private readonly bool IsAfterNumber(int index)
    {
        if (index == 0)
            return false;
        int start = StartOfLast(index);
        WordBreak before = ClassAt(start, out int next);
        if (next != index)
            return false; // malformed
        return before == WordBreak.PlusSign
            || (before is WordBreak.GroupBlank or WordBreak.Apostrophe && start > 0 && IsAsciiDigit(start - 1));
    }

    private readonly bool EndsWith(int index, ReadOnlySpan<byte> sign) =>
        index - sign.Length >= Start && _text.Slice(index - sign.Length, sign.Length).SequenceEqual(sign);

    /// <summary>Returns the number of ASCII digits at an index, up to one more than a group has.</summary>
    private readonly int DigitsAt(int index)
    {
        int count = 0;
        while (count <= GroupLength && index + count < _text.Length && IsAsciiDigit(index + count))
            count++;
        return count;
    }

    private readonly bool IsAsciiDigit(int index) => _text[index] is >= (byte)'0' and <= (byte)'9';
}
