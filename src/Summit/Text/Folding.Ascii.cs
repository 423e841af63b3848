namespace Summit.Text;

/// <content>Folds the ASCII characters at the start of a text with vectors.</content>
internal static partial class Folding
{
    // Both methods search the text rather than the folded text, because reading what has just been written is slower.
    static partial void FoldAsciiStart(ReadOnlySpan<byte> text, Span<byte> folded, ref int length)
    {
        System.Text.Ascii.ToLower(text, folded, out length);
        if (text.Contains((byte)'`'))
            folded[..length].Replace((byte)'`', (byte)'\'');
    }

    static partial void FoldAsciiStart(ReadOnlySpan<char> text, Span<byte> folded, ref int length)
    {
        System.Text.Ascii.ToLower(text, folded, out length);
        if (text.Contains('`'))
            folded[..length].Replace((byte)'`', (byte)'\'');
    }
}
