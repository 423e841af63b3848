using System.Text.RegularExpressions;

namespace Summit.Compiler.Bind;

/// <summary>Shortens fractions of a second to the seven digits that .NET stores.</summary>
internal static class SecondFraction
{
    private static readonly Regex Zeros = new(@"(\.[0-9]{7})0+(?![0-9])", RegexOptions.CultureInvariant);
    private static readonly Regex Excess = new(@"(\.[0-9]{7})[0-9]+", RegexOptions.CultureInvariant);

    /// <summary>Returns the text without trailing zeros after the seventh digit of a fraction.</summary>
    public static string WithoutZeros(string text) => Zeros.Replace(text, "$1");

    /// <summary>Returns the text without any digits after the seventh digit of a fraction.</summary>
    public static string Cut(string text) => Excess.Replace(text, "$1");
}
