using System.Text;

namespace Summit.Text;

/// <content>Folds the ASCII characters at the start of a text with vectors.</content>
internal static partial class Folding
{
    static partial void FoldAsciiStart(ReadOnlySpan<byte> text, Span<byte> folded, ref int length) =>
        Ascii.ToLower(text, folded, out length);

    static partial void FoldAsciiStart(ReadOnlySpan<char> text, Span<byte> folded, ref int length) =>
        Ascii.ToLower(text, folded, out length);

    static partial void FoldAsciiStart(ReadOnlySpan<char> text, Span<char> folded, ref int length) =>
        Ascii.ToLower(text, folded, out length);
}
