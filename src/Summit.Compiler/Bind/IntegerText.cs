using System.Globalization;

namespace Summit.Compiler.Bind;

/// <summary>Integers as YAML writes them: <c>42</c>, <c>-7</c>, <c>0x2A</c>.</summary>
internal static class IntegerText
{
    /// <summary>Reads an integer of up to 64 bits.</summary>
    public static bool TryRead(string text, out long value) =>
        text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            ? TryReadHex(text.Substring(2), out value)
            : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    private static bool TryReadHex(string digits, out long value) =>
        long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value) && value >= 0;
}
