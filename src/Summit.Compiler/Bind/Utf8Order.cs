namespace Summit.Compiler.Bind;

/// <summary>
/// Compares texts in the order of their UTF-8 bytes, which is the order of their code points. UTF-16 orders differently
/// only for surrogates: they stand for code points above U+FFFF, but sort before U+E000 to U+FFFF.
/// </summary>
internal static class Utf8Order
{
    /// <summary>
    /// Compares two texts. The result is negative if <paramref name="x"/> comes first, zero if the texts are equal, and
    /// positive if <paramref name="y"/> comes first.
    /// </summary>
    public static int Compare(string x, string y)
    {
        int length = Math.Min(x.Length, y.Length);
        for (int i = 0; i < length; i++)
        {
            if (x[i] != y[i])
                return Rank(x[i]) - Rank(y[i]);
        }

        return x.Length - y.Length;
    }

    private static int Rank(char letter) => char.IsSurrogate(letter) ? letter + char.MaxValue : letter;
}
