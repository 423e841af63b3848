using System.Globalization;

namespace Summit.Compiler.Bind;

/// <summary>
/// Reads integers in the notations of YAML: <c>42</c>, <c>-7</c>, <c>1_000</c>, <c>0x2A</c>, <c>0o17</c>.
/// </summary>
internal static class IntegerText
{
    /// <summary>Reads a signed 64-bit integer.</summary>
    public static bool TryRead(string text, out long value)
    {
        if (HasPrefix(text))
        {
            bool isInteger = TryRead(text, out ulong bits) && bits <= long.MaxValue;
            value = isInteger ? (long)bits : 0;
            return isInteger;
        }

        return long.TryParse(
            DigitGroups.Join(text),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out value
        );
    }

    /// <summary>Reads an unsigned 64-bit integer.</summary>
    public static bool TryRead(string text, out ulong value)
    {
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            return ulong.TryParse(
                text.Substring(2),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out value
            );
        if (text.StartsWith("0o", StringComparison.Ordinal))
            return TryReadOctal(text.Substring(2), out value);
        return ulong.TryParse(
            DigitGroups.Join(text),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out value
        );
    }

    /// <summary>
    /// Returns the value that YAML 1.1 reads from an integer with a leading zero, such as 10 from <c>012</c>; null if
    /// YAML 1.2 reads the same value.
    /// </summary>
    public static string? OctalOf(string text)
    {
        string digits = DigitGroups.Join(text).TrimStart('+', '-');
        if (!digits.StartsWith("0", StringComparison.Ordinal) || !TryReadOctal(digits, out ulong octal))
            return null;
        string read = octal.ToString(CultureInfo.InvariantCulture);
        return read == DecimalOf(text) ? null : read;
    }

    /// <summary>Returns the digits of a decimal integer without its sign and its leading zeros.</summary>
    public static string DecimalOf(string text) =>
        DigitGroups.Join(text).TrimStart('+', '-').TrimStart('0') is { Length: > 0 } digits ? digits : "0";

    private static bool HasPrefix(string text) => text.Length > 1 && text[0] == '0' && (text[1] is 'x' or 'X' or 'o');

    private static bool TryReadOctal(string digits, out ulong value)
    {
        value = 0;
        foreach (char digit in digits)
        {
            if (digit is < '0' or > '7' || value > ulong.MaxValue >> 3)
                return false;
            value = (value << 3) + digit - '0';
        }

        return digits.Length > 0;
    }
}
