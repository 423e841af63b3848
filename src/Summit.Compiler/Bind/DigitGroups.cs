namespace Summit.Compiler.Bind;

/// <summary>Reads numbers with grouped digits, which YAML 1.1 allows: <c>1_000_000</c>.</summary>
internal static class DigitGroups
{
    /// <summary>
    /// Removes each <c>_</c> from <paramref name="text"/>, or returns it unchanged if a <c>_</c> is not between two
    /// digits.
    /// </summary>
    public static string Join(string text)
    {
        if (text.IndexOf('_') < 0)
            return text;
        for (int i = 0; i < text.Length; i++)
        {
            bool isBetweenDigits = i > 0 && i + 1 < text.Length && IsDigit(text[i - 1]) && IsDigit(text[i + 1]);
            if (text[i] == '_' && !isBetweenDigits)
                return text;
        }

        return text.Replace("_", "");
    }

    private static bool IsDigit(char letter) => letter is >= '0' and <= '9';
}
