using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Unicode;
using Summit.Text;

namespace Summit.Lookup;

/// <summary>Brings a name that is asked for into the form in which a key table has it, on the caller's stack. Emitted code calls
/// it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NameText
{
    /// <summary>
    /// The UTF-8 of a name that is not ASCII, in <paramref name="utf8"/>; empty, which is no name, where it is ASCII or
    /// malformed or does not fit.
    /// </summary>
    public static ReadOnlySpan<byte> Transcode(ReadOnlySpan<char> name, Span<byte> utf8)
    {
        if (Ascii.IsValid(name))
            return default;
        OperationStatus status = Utf8.FromUtf16(name, utf8, out _, out int written, replaceInvalidSequences: false);
        return status == OperationStatus.Done ? utf8[..written] : default;
    }

    /// <summary>
    /// A name without case and accents, in <paramref name="folded"/>; empty, which is no name, where it does not fit.
    /// </summary>
    public static ReadOnlySpan<byte> Fold(ReadOnlySpan<byte> name, Span<byte> folded) =>
        Folding.TryFold(name, folded, out int length) ? folded[..length] : default;

    /// <inheritdoc cref="Fold(ReadOnlySpan{byte}, Span{byte})"/>
    public static ReadOnlySpan<byte> Fold(ReadOnlySpan<char> name, Span<byte> folded) =>
        Folding.TryFold(name, folded, out int length) ? folded[..length] : default;
}
