namespace Summit.Text;

/// <summary>
/// Removes the signs that group the digits of a number, so that <c>1,000,000</c>, <c>1.000.000</c>, <c>1'000'000</c>,
/// <c>1_000_000</c> and <c>10,00,000</c> become a run of digits, and writes the decimal sign as a full stop.
/// <list type="bullet">
/// <item>Two groups of three digits or more are a number in every language, and so is a group followed by the other of
/// the two signs comma and full stop: <c>1.000,5</c>.</item>
/// <item>A single group is a number if the language groups with its sign: <c>1,000</c> in English, <c>1.000</c> in a
/// language with a decimal comma.</item>
/// <item>Versions (<c>1.2.3</c>), IP addresses (four numbers up to 255), dates and lists of numbers stay.</item>
/// </list>
/// </summary>
internal static class DigitGroups
{
    private const int GroupLength = 3;
    private const int IndianGroupLength = 2;
    private const int AddressGroups = 4;
    private const int MaxAddressNumber = 255;

    /// <summary>
    /// Returns whether numbers of a language have a decimal comma, and group digits with a full stop. This holds in
    /// every supported language but English.
    /// </summary>
    public static bool HasDecimalComma(Language language) => language is not (Language.None or Language.English);

    /// <summary>Rewrites the number at the start of a folded word in place.</summary>
    /// <returns>The length of the word.</returns>
    public static int Remove(Span<byte> word, Language language)
    {
        int end = EndOfNumber(word);
        int first = DigitsAt(word, 0);
        if (first == end)
            return word.Length;
        byte sign = word[first];
        int grouped = EndOfGroups(word.Slice(0, end), sign, first);
        bool hasDecimals = grouped < end && DecimalsEnd(word, grouped) == end && word[grouped] != sign;
        if (
            grouped == first
            || (grouped < end && !hasDecimals)
            || !IsGrouped(word.Slice(0, grouped), sign, hasDecimals, language)
        )
        {
            bool isDecimal = sign == ',' && HasDecimalComma(language) && DecimalsEnd(word, first) == end;
            if (isDecimal)
                word[first] = (byte)'.';
            return word.Length;
        }

        if (hasDecimals)
            word[grouped] = (byte)'.';
        int kept = 0;
        for (int i = 0; i < word.Length; i++)
        {
            if (i >= grouped || word[i] != sign)
                word[kept++] = word[i];
        }

        return kept;
    }

    /// <summary>Returns the end of the groups of digits with the same sign between them.</summary>
    private static int EndOfGroups(ReadOnlySpan<byte> number, byte sign, int first)
    {
        int end = first;
        while (end < number.Length && number[end] == sign)
        {
            int digits = DigitsAt(number, end + 1);
            bool isGroup = digits == GroupLength || (digits == IndianGroupLength && sign == ',');
            if (!isGroup)
                return first;
            end += 1 + digits;
        }

        return end;
    }

    /// <summary>Returns whether groups of digits are one number.</summary>
    private static bool IsGrouped(ReadOnlySpan<byte> groups, byte sign, bool hasDecimals, Language language)
    {
        int first = groups.IndexOf(sign);
        int count = 0;
        int pairs = 0;
        for (int i = first; i < groups.Length; count++)
        {
            int digits = DigitsAt(groups, i + 1);
            pairs += digits == IndianGroupLength ? 1 : 0;
            i += 1 + digits;
        }

        bool isIndian = pairs > 0 && pairs == count - 1 && DigitsAt(groups, groups.Length - GroupLength) == GroupLength;
        bool isRegular = pairs == 0 || (isIndian && first <= IndianGroupLength);
        if (groups[0] == '0' || first > GroupLength || !isRegular || IsAddress(groups, sign, count))
            return false;
        return count > 1
            || hasDecimals
            || sign switch
            {
                (byte)',' => language == Language.English,
                (byte)'.' => HasDecimalComma(language),
                _ => true,
            };
    }

    /// <summary>Returns whether groups may be an IP address: four numbers up to 255 without leading zeros.</summary>
    private static bool IsAddress(ReadOnlySpan<byte> groups, byte sign, int count)
    {
        if (sign != '.' || count != AddressGroups - 1)
            return false;
        int start = 0;
        while (start < groups.Length)
        {
            int digits = DigitsAt(groups, start);
            int number = 0;
            foreach (byte digit in groups.Slice(start, digits))
                number = (10 * number) + digit - '0';
            if (number > MaxAddressNumber || (digits > 1 && groups[start] == '0'))
                return false;
            start += digits + 1;
        }

        return true;
    }

    /// <summary>Returns the end of the digits and of the signs between digits.</summary>
    private static int EndOfNumber(ReadOnlySpan<byte> word)
    {
        int end = DigitsAt(word, 0);
        while (end > 0 && end < word.Length && IsSign(word[end]) && DigitsAt(word, end + 1) > 0)
            end += 1 + DigitsAt(word, end + 1);
        return end;
    }

    /// <summary>Returns the end of a decimal sign and its digits.</summary>
    private static int DecimalsEnd(ReadOnlySpan<byte> word, int index) =>
        word[index] is (byte)',' or (byte)'.' ? index + 1 + DigitsAt(word, index + 1) : index;

    private static bool IsSign(byte value) => value is (byte)',' or (byte)'.' or (byte)' ' or (byte)'_' or (byte)'\'';

    private static int DigitsAt(ReadOnlySpan<byte> word, int index)
    {
        int end = index;
        while (end < word.Length && word[end] is >= (byte)'0' and <= (byte)'9')
            end++;
        return end - index;
    }
}
