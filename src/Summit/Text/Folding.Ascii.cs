namespace Summit.Text;

/// <content>Folds the ASCII characters at the start of a text with vectors.</content>
internal static partial class Folding
{
    static partial void FoldAsciiStart(ReadOnlySpan<byte> text, Span<byte> folded, ref int length)
    {
        System.Text.Ascii.ToLower(text, folded, out length);
        folded[..length].Replace((byte)'`', (byte)'\'');
    }

    static partial void FoldAsciiStart(ReadOnlySpan<char> text, Span<byte> folded, ref int length)
    {
        System.Text.Ascii.ToLower(text, folded, out length);
        folded[..length].Replace((byte)'`', (byte)'\'');
    }
}
