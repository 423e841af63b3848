namespace Summit.Compiler.Bind;

/// <summary>
/// Compares texts as the bytes of their UTF-8 compare, which is the order of the code points. UTF-16 differs from it in
/// one
/// point: surrogates, the letters above U+FFFF, come before U+E000 to U+FFFF.
/// </summary>
internal static class Utf8Order
{
    /// <summary>
    /// Less than, equal to or greater than zero, as <paramref name="x"/> comes before, with or after <paramref
    /// name="y"/>.
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
