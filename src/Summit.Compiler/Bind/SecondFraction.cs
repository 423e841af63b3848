using System.Text.RegularExpressions;

namespace Summit.Compiler.Bind;

/// <summary>Fractions of a second, of which .NET keeps seven digits.</summary>
internal static class SecondFraction
{
    private static readonly Regex Zeros = new(@"(\.[0-9]{7})0+(?![0-9])", RegexOptions.CultureInvariant);
    private static readonly Regex Excess = new(@"(\.[0-9]{7})[0-9]+", RegexOptions.CultureInvariant);

    /// <summary>Returns the text without the zeros behind the seventh digit of a fraction.</summary>
    public static string WithoutZeros(string text) => Zeros.Replace(text, "$1");

    /// <summary>Returns the text without any digit behind the seventh of a fraction.</summary>
    public static string Cut(string text) => Excess.Replace(text, "$1");
}
