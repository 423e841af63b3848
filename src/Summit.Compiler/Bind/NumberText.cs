using System.Globalization;

namespace Summit.Compiler.Bind;

/// <summary>
/// Numbers with a fraction as YAML writes them: <c>0.5</c>, <c>6.02e23</c>, <c>.inf</c>, <c>.nan</c>.
/// </summary>
internal static class NumberText
{
    private const NumberStyles Styles =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads a floating-point number; one that is too large for it is none.</summary>
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
                // What .NET calls "Infinity" and "NaN" is not YAML.
                return double.TryParse(DigitGroups.Join(text), Styles, CultureInfo.InvariantCulture, out value)
                    && !double.IsNaN(value)
                    && !double.IsInfinity(value);
        }
    }

    /// <summary>Reads a decimal number with the digits it is written with: <c>1.50</c> keeps its zero.</summary>
    public static bool TryRead(string text, out decimal value) =>
        decimal.TryParse(DigitGroups.Join(text), Styles, CultureInfo.InvariantCulture, out value);
}
