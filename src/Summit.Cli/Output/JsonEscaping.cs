using System.Globalization;
using System.Text.Encodings.Web;
using Summit.Cli.Notation;

namespace Summit.Cli.Output;

/// <summary>
/// Escapes the characters that JSON requires, control characters, and characters that change the direction of text.
/// Letters of all scripts are kept. The default encoder would escape HTML too, which is not needed.
/// </summary>
internal sealed class JsonEscaping : JavaScriptEncoder
{
    private static readonly JavaScriptEncoder Relaxed = UnsafeRelaxedJsonEscaping;

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => Relaxed.MaxOutputCharactersPerInputCharacter;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) =>
        VisibleText.IsHidden(unicodeScalar) || Relaxed.WillEncode(unicodeScalar);

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var letters = new ReadOnlySpan<char>(text, textLength);
        int hidden = letters.IndexOfAny(VisibleText.HiddenCharacters);
        int other = Relaxed.FindFirstCharacterToEncode(text, textLength);
        return hidden < 0 || other < 0 ? Math.Max(hidden, other) : Math.Min(hidden, other);
    }

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar,
        char* buffer,
        int bufferLength,
        out int numberOfCharactersWritten
    )
    {
        if (!VisibleText.IsHidden(unicodeScalar))
            return Relaxed.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        return new Span<char>(buffer, bufferLength).TryWrite(
            CultureInfo.InvariantCulture,
            $"\\u{unicodeScalar:X4}",
            out numberOfCharactersWritten
        );
    }
}
