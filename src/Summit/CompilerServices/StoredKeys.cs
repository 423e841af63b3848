using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Unicode;
using Summit.Lookup;
using Summit.Text;

namespace Summit.CompilerServices;

/// <summary>
/// Provides the names of a key table, and converts a name that is looked up to the form that the table stores.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StoredKeys
{
    /// <summary>Returns the names of a key table.</summary>
    /// <param name="names">The UTF-8 of all names, end to end.</param>
    /// <param name="slots">The slots of the table; see <c>KeySlotLayout</c>.</param>
    public static KeyNames Names(ReadOnlySpan<byte> names, ReadOnlySpan<ulong> slots) => new(names, slots);

    /// <summary>Writes the UTF-8 of a name that is not ASCII to <paramref name="utf8"/>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="utf8">Receives the UTF-8. Its length is that of the longest name of the table.</param>
    /// <returns>The UTF-8. Empty, which no name is, if the name is ASCII, malformed, or longer than
    /// <paramref name="utf8"/>.</returns>
    public static ReadOnlySpan<byte> Transcode(ReadOnlySpan<char> name, Span<byte> utf8)
    {
        if (Ascii.IsValid(name))
            return default;
        OperationStatus status = Utf8.FromUtf16(name, utf8, out _, out int written, replaceInvalidSequences: false);
        return status == OperationStatus.Done ? utf8[..written] : default;
    }

    /// <summary>Writes the folded name, without case and accents, to <paramref name="folded"/>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="folded">Receives the folded name. Its length is that of the longest name of the table.</param>
    /// <returns>The folded name. Empty, which no name is, if it is longer than <paramref name="folded"/>.</returns>
    public static ReadOnlySpan<byte> Fold(ReadOnlySpan<byte> name, Span<byte> folded) =>
        Folding.TryFold(name, folded, out int length) ? folded[..length] : default;

    /// <inheritdoc cref="Fold(ReadOnlySpan{byte}, Span{byte})"/>
    public static ReadOnlySpan<byte> Fold(ReadOnlySpan<char> name, Span<byte> folded) =>
        Folding.TryFold(name, folded, out int length) ? folded[..length] : default;
}
