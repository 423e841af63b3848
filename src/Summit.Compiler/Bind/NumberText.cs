using System.Globalization;

namespace Summit.Compiler.Bind;

/// <summary>
/// Reads real numbers in the notations of YAML: <c>0.5</c>, <c>6.02e23</c>, <c>.inf</c>, <c>.nan</c>.
/// </summary>
internal static class NumberText
{
    private const NumberStyles Styles =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads a floating-point number. Fails if the number is too large for a <see cref="double"/>.</summary>
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
                // .NET also accepts "Infinity" and "NaN", which are not numbers in YAML.
                return double.TryParse(DigitGroups.Join(text), Styles, CultureInfo.InvariantCulture, out value)
                    && !double.IsNaN(value)
                    && !double.IsInfinity(value);
        }
    }

    /// <summary>Reads a decimal number and keeps its trailing zeros, as in <c>1.50</c>.</summary>
    public static bool TryRead(string text, out decimal value) =>
        decimal.TryParse(DigitGroups.Join(text), Styles, CultureInfo.InvariantCulture, out value);
}
