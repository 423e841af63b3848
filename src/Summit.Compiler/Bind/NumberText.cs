using System.Globalization;
using System.Numerics;

namespace Summit.Compiler.Bind;

/// <summary>
/// Reads real numbers in the notations of YAML: <c>0.5</c>, <c>6.02e23</c>, <c>.inf</c>, <c>.nan</c>.
/// </summary>
internal static class NumberText
{
    private const NumberStyles Styles =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>
    /// Reads a floating-point number, rounded to the nearest one. A number that is too large or too small for it, and
    /// an integer that it does not hold exactly, is none.
    /// </summary>
    public static bool TryRead(string text, out double value)
    {
        switch (text.ToLowerInvariant())
        {
            case ".inf" or "+.inf":
                value = double.PositiveInfinity;
                return true;
            case "-.inf":
                value = double.NegativeInfinity;
                return true;
            case ".nan":
                value = double.NaN;
                return true;
            default:
                return TryParse(text, out value) && IsKept(DigitGroups.Join(text), value);
        }
    }

    /// <summary>
    /// Reads a decimal number with the digits it is written with: <c>1.50</c> keeps its zero. A number with more digits
    /// than a decimal has is none.
    /// </summary>
    public static bool TryRead(string text, out decimal value) =>
        TryParse(text, out value)
        && SignificantDigits.Of(DigitGroups.Join(text))
            == SignificantDigits.Of(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Returns what a floating-point number would lose of <paramref name="text"/>, or null for
    /// nothing.</summary>
    public static string? LossOfDouble(string text) =>
        !TryParse(text, out double value) || IsKept(DigitGroups.Join(text), value) ? null
        : value == 0 ? "it is nearer to zero than any 'double'"
        : "a 'double' holds integers up to 9007199254740992, and only some above";

    /// <summary>Returns what a decimal number would lose of <paramref name="text"/>, or null for nothing.</summary>
    public static string? LossOfDecimal(string text) =>
        TryParse(text, out decimal _) && !TryRead(text, out decimal _) ? "a 'decimal' has up to 28 digits" : null;

    /// <summary>What .NET calls "Infinity" and "NaN" is not YAML.</summary>
    private static bool TryParse(string text, out double value) =>
        double.TryParse(DigitGroups.Join(text), Styles, CultureInfo.InvariantCulture, out value)
        && !double.IsNaN(value)
        && !double.IsInfinity(value);

    private static bool TryParse(string text, out decimal value) =>
        decimal.TryParse(DigitGroups.Join(text), Styles, CultureInfo.InvariantCulture, out value);

    /// <summary>Fractions are rounded; integers are counts and identifiers, of which every digit matters.</summary>
    private static bool IsKept(string text, double value) =>
        text.IndexOfAny(['.', 'e', 'E']) < 0
            ? new BigInteger(value)
                == BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
            : value != 0 || SignificantDigits.Of(text).Digits.Length == 0;
}
