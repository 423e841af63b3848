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
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            return TryReadHex(text.Substring(2), out value);
        if (text.StartsWith("0o", StringComparison.Ordinal))
            return TryReadOctal(text.Substring(2), out value);
        return long.TryParse(
            DigitGroups.Join(text),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out value
        );
    }

    private static bool TryReadHex(string digits, out long value) =>
        long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value) && value >= 0;

    private static bool TryReadOctal(string digits, out long value)
    {
        value = 0;
        foreach (char digit in digits)
        {
            if (digit is < '0' or > '7' || value > long.MaxValue >> 3)
                return false;
            value = (value << 3) + digit - '0';
        }

        return digits.Length > 0;
    }
}
