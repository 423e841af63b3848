using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Summit.Site.Notation;

/// <summary>
/// Encodes text for HTML. Letters of all scripts stay readable. Control characters, which HTML does not allow, become
/// U+FFFD, so that a reader sees that there is one. A carriage return, which HTML does not allow either, becomes a space.
/// </summary>
internal sealed class PageEncoder : HtmlEncoder
{
    private static readonly HtmlEncoder Letters = Create(UnicodeRanges.All);

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => Letters.MaxOutputCharactersPerInputCharacter;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => Letters.WillEncode(unicodeScalar);

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) =>
        Letters.FindFirstCharacterToEncode(text, textLength);

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar,
        char* buffer,
        int bufferLength,
        out int numberOfCharactersWritten
    )
    {
        if (unicodeScalar != '\r' && !IsForbidden(unicodeScalar))
            return Letters.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        numberOfCharactersWritten = bufferLength > 0 ? 1 : 0;
        if (bufferLength > 0)
            *buffer = unicodeScalar == '\r' ? ' ' : '\uFFFD';
        return bufferLength > 0;
    }

    private static bool IsForbidden(int scalar) =>
        (scalar is < 0x20 and not ('\t' or '\n'))
        || scalar is >= 0x7F and < 0xA0
        || (scalar & 0xFFFE) == 0xFFFE
        || scalar is >= 0xFDD0 and <= 0xFDEF;
}
