using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Summit.Search;

/// <summary>
/// Collects a snippet of any length in a rented buffer, for a string. Malformed UTF-8 in the text becomes U+FFFD.
/// </summary>
internal struct StringTarget() : ISnippetTarget, IDisposable
{
    private const int InitialCapacity = 512;

    private char[] _characters = ArrayPool<char>.Shared.Rent(InitialCapacity);

    /// <inheritdoc/>
    public int Length { get; private set; }

    /// <inheritdoc/>
    public readonly int Free => Array.MaxLength - Length;

    /// <inheritdoc/>
    public readonly int UnitsOf(scoped ReadOnlySpan<byte> mark) => Encoding.UTF8.GetCharCount(mark);

    /// <inheritdoc/>
    public readonly int Fitting(scoped ReadOnlySpan<byte> utf8, int capacity) =>
        Math.Min(utf8.Length, Math.Max(capacity, 0));

    /// <inheritdoc/>
    public void AppendMark(scoped ReadOnlySpan<byte> mark) => AppendText(mark);

    /// <inheritdoc/>
    public void AppendText(scoped ReadOnlySpan<byte> utf8)
    {
        // A byte of UTF-8 becomes at most one character.
        if (utf8.Length > _characters.Length - Length)
            Grow(utf8.Length);
        Utf8.ToUtf16(utf8, _characters.AsSpan(Length), out _, out int written, replaceInvalidSequences: true);
        Length += written;
    }

    /// <summary>Returns the snippet.</summary>
    public override readonly string ToString() => new(_characters, 0, Length);

    /// <summary>Returns the buffer. The target must not be used afterwards.</summary>
    public readonly void Dispose() => ArrayPool<char>.Shared.Return(_characters);

    private void Grow(int needed)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + needed, 2 * _characters.Length));
        _characters.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = larger;
    }
}
