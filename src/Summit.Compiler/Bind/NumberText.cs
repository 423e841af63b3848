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
    /// Reads a number as the nearest <c>double</c>. Returns false if the number is too large or too close to zero for a
    /// <c>double</c>, or if the number is an integer that a <c>double</c> cannot represent exactly.
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
    /// Reads a number as a <c>decimal</c> and keeps its digits: <c>1.50</c> keeps its zero. Returns false if the number
    /// has more digits than a <c>decimal</c> can store.
    /// </summary>
    public static bool TryRead(string text, out decimal value) =>
        TryParse(text, out value)
        && SignificantDigits.Of(DigitGroups.Join(text))
            == SignificantDigits.Of(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>
    /// Returns the reason why a <c>double</c> cannot store <paramref name="text"/>. Returns null if a <c>double</c> can
    /// store the number, or if the text is not a finite number.
    /// </summary>
    public static string? LossOfDouble(string text) =>
        !TryParse(text, out double value) || IsKept(DigitGroups.Join(text), value) ? null
        : value == 0 ? "it is nearer to zero than any 'double'"
        : "a 'double' holds integers up to 9007199254740992, and only some above";

    /// <summary>
    /// Returns the reason why a <c>decimal</c> cannot store <paramref name="text"/>. Returns null if a <c>decimal</c>
    /// can store the number, or if the text is not a number.
    /// </summary>
    public static string? LossOfDecimal(string text) =>
        TryParse(text, out decimal _) && !TryRead(text, out decimal _) ? "a 'decimal' has up to 28 digits" : null;

    /// <summary>
    /// Reads a finite number. Rejects the .NET names <c>Infinity</c> and <c>NaN</c>, which YAML does not use.
    /// </summary>
    private static bool TryParse(string text, out double value) =>
        double.TryParse(DigitGroups.Join(text), Styles, CultureInfo.InvariantCulture, out value)
        && !double.IsNaN(value)
        && !double.IsInfinity(value);

    private static bool TryParse(string text, out decimal value) =>
        decimal.TryParse(DigitGroups.Join(text), Styles, CultureInfo.InvariantCulture, out value);

    /// <summary>
    /// Returns true if <paramref name="value"/> represents <paramref name="text"/> accurately enough. A fraction can be
    /// rounded, but an integer must be exact, because every digit of a count or an identifier matters.
    /// </summary>
    private static bool IsKept(string text, double value) =>
        text.IndexOfAny(['.', 'e', 'E']) < 0
            ? new BigInteger(value)
                == BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
            : value != 0 || SignificantDigits.Of(text).Digits.Length == 0;
}
