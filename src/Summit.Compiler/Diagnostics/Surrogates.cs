using System.Text;

namespace Summit.Compiler.Diagnostics;

/// <summary>
/// Finds lone surrogates: halves of surrogate pairs without the other half. A lone surrogate is not a character, and
/// UTF-8 cannot encode it.
/// </summary>
internal static class Surrogates
{
    /// <summary>Returns the position of the first lone surrogate at or after <paramref name="start"/>, or -1.</summary>
    public static int FindLone(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }

    /// <summary>Returns the text without lone surrogates. A text that has any also loses its NUL characters.</summary>
    public static string Remove(string text)
    {
        int lone = FindLone(text, 0);
        if (lone < 0)
            return text;

        var kept = new StringBuilder(text);
        for (; lone >= 0; lone = FindLone(text, lone + 1))
            kept[lone] = '\0';
        return kept.Replace("\0", "").ToString();
    }
}
