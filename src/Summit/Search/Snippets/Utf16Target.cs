using System.Text;
using System.Text.Unicode;

namespace Summit.Search;

/// <summary>Writes a snippet in UTF-16. Malformed UTF-8 in the text becomes U+FFFD.</summary>
/// <param name="destination">Receives the snippet.</param>
internal ref struct Utf16Target(Span<char> destination) : ISnippetTarget
{
    private readonly Span<char> _destination = destination;

    /// <inheritdoc/>
    public int Length { get; private set; }

    /// <inheritdoc/>
    public readonly int Free => _destination.Length - Length;

    /// <inheritdoc/>
    public readonly int UnitsOf(scoped ReadOnlySpan<byte> mark) => Encoding.UTF8.GetCharCount(mark);

    /// <inheritdoc/>
    public readonly int Fitting(scoped ReadOnlySpan<byte> utf8, int capacity)
    {
        int bytes = 0;
        while (bytes < utf8.Length)
        {
            Rune.DecodeFromUtf8(utf8[bytes..], out Rune character, out int length);
            capacity -= character.Utf16SequenceLength;
            if (capacity < 0)
                break;
            bytes += length;
        }

        return bytes;
    }

    /// <inheritdoc/>
    public void AppendMark(scoped ReadOnlySpan<byte> mark) => AppendText(mark);

    /// <inheritdoc/>
    public void AppendText(scoped ReadOnlySpan<byte> utf8)
    {
        Utf8.ToUtf16(utf8, _destination[Length..], out _, out int written, replaceInvalidSequences: true);
        Length += written;
    }
}
