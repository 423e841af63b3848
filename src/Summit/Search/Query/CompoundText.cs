using System.Runtime.CompilerServices;
using Summit.Text;

namespace Summit.Search;

/// <summary>Reads the spellings of compounds in a query.</summary>
internal static class CompoundText
{
    /// <summary>The index of a hyphen in a text that has none.</summary>
    public const int NoHyphen = -1;

    /// <summary>Returns the index of the only hyphen of a text.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="length">The number of bytes of the hyphen.</param>
    /// <returns>The index; 0 if the text has several hyphens or begins with one, <see cref="NoHyphen"/> if it
    /// has none.</returns>
    public static int HyphenOf(ReadOnlySpan<byte> text, out int length)
    {
        int found = NoHyphen;
        length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '-' && text[i] < 0xE2)
                continue;
            int end = text[i] == '-' ? i + 1 : Math.Min(i + 3, text.Length);
            if (Compounds.LinkOf(text[i..end]) != WordLink.Hyphen)
                continue;
            if (found >= 0)
                return 0;
            found = i;
            length = end - i;
        }

        return found;
    }

    /// <summary>Returns whether a text consists of ASCII letters and digits, which folding keeps.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> text)
    {
        foreach (byte character in text)
        {
            if (!char.IsAsciiLetterOrDigit((char)character))
                return false;
        }

        return true;
    }

    /// <summary>Writes two texts without anything between them.</summary>
    /// <returns>The number of bytes written; 0 if they do not fit.</returns>
    public static int Join(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, Span<byte> joined)
    {
        if (first.Length + second.Length > joined.Length || !first.TryCopyTo(joined))
            return 0;
        second.CopyTo(joined[first.Length..]);
        return first.Length + second.Length;
    }

    /// <summary>Returns whether a blank between two words may be left out.</summary>
    [SkipLocalsInit]
    public static bool MayJoin(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, LanguageRules language)
    {
        Span<byte> buffers = stackalloc byte[2 * TermReader.BufferLength];
        var left = new TermReader(first, language, buffers[..TermReader.BufferLength]);
        var right = new TermReader(second, language, buffers[TermReader.BufferLength..]);
        return left.MoveNext()
            && right.MoveNext()
            && left.End == first.Length
            && right.End == second.Length
            && Compounds.MayJoinByBlank(left.Folded, right.Folded, language);
    }
}
