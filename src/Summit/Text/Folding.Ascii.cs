namespace Summit.Text;

/// <content>Folds the ASCII characters at the start of a text with vectors.</content>
internal static partial class Folding
{
    static partial void FoldAsciiStart(ReadOnlySpan<byte> text, Span<byte> folded, ref int length)
    {
        System.Text.Ascii.ToLower(text, folded, out length);
        ReplaceGraves(folded[..length]);
    }

    static partial void FoldAsciiStart(ReadOnlySpan<char> text, Span<byte> folded, ref int length)
    {
        System.Text.Ascii.ToLower(text, folded, out length);
        ReplaceGraves(folded[..length]);
    }

    /// <summary>Replaces grave accents by apostrophes. Few texts have any, and a search is faster than writing.</summary>
    private static void ReplaceGraves(Span<byte> folded)
    {
        if (folded.Contains((byte)'`'))
            folded.Replace((byte)'`', (byte)'\'');
    }
}
