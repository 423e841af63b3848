using System.Buffers;
using System.Text.Unicode;

namespace Summit.Search;

/// <summary>
/// A UTF-16 text as UTF-8, in memory of the caller or, if the text is long, in a rented buffer. Lone surrogates become
/// U+FFFD.
/// </summary>
internal readonly ref struct Utf8Text
{
    /// <summary>The number of bytes of memory that most texts fit in.</summary>
    public const int UsualBytes = 1024;

    private const int MaxBytesPerCharacter = 3;
    private readonly byte[]? _rented;

    /// <summary>Transcodes a text. What does not fit in the longest array is left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="memory">Memory for a short text.</param>
    public Utf8Text(ReadOnlySpan<char> text, Span<byte> memory)
    {
        text = text[..Math.Min(text.Length, Array.MaxLength / MaxBytesPerCharacter)];
        int maxBytes = text.Length * MaxBytesPerCharacter;
        if (maxBytes > memory.Length)
            memory = _rented = ArrayPool<byte>.Shared.Rent(maxBytes);
        Utf8.FromUtf16(text, memory, out _, out int length, replaceInvalidSequences: true);
        Bytes = memory[..length];
    }

    /// <summary>The text in UTF-8. Valid until <see cref="Dispose"/>.</summary>
    public ReadOnlySpan<byte> Bytes { get; }

    /// <summary>Returns the rented buffer.</summary>
    public void Dispose()
    {
        if (_rented is not null)
            ArrayPool<byte>.Shared.Return(_rented);
    }
}
