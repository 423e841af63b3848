using System.Globalization;

namespace Summit.Compiler.Bind;

/// <summary>
/// The significant digits of a number. Two spellings of the same number have equal significant digits.
/// </summary>
/// <param name="Digits">The digits without leading and trailing zeros; empty for zero.</param>
/// <param name="Exponent">The power of ten of the last digit; 0 for zero.</param>
internal readonly record struct SignificantDigits(string Digits, long Exponent)
{
    /// <summary>Returns the significant digits of a number that .NET can parse. The sign is ignored.</summary>
    public static SignificantDigits Of(string number)
    {
        int end = number.IndexOfAny(['e', 'E']);
        long exponent =
            end < 0
                ? 0
                : long.Parse(number.Substring(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        string mantissa = (end < 0 ? number : number.Substring(0, end)).TrimStart('+', '-');
        int point = mantissa.IndexOf('.');
        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }

        string digits = mantissa.TrimStart('0');
        string significant = digits.TrimEnd('0');
        return significant.Length == 0 ? new("", 0) : new(significant, exponent + digits.Length - significant.Length);
    }
}
