using System.Buffers;
using System.Text;

namespace Summit.Search;

/// <summary>
/// Escapes the text of a snippet for HTML, and writes it to another target. Marks are written as they are. Malformed
/// UTF-8 becomes U+FFFD, because a browser may join a single malformed byte with the tag after it.
/// </summary>
/// <typeparam name="TTarget">The type of the other target.</typeparam>
/// <param name="target">The other target.</param>
internal ref struct HtmlTarget<TTarget>(TTarget target) : ISnippetTarget
    where TTarget : struct, ISnippetTarget, allows ref struct
{
#pragma warning disable IDE0044 // The target is a struct that its own methods change.
    private TTarget _target = target;
#pragma warning restore IDE0044

    /// <summary>The other target, with what was written so far.</summary>
    public readonly TTarget Target => _target;

    /// <inheritdoc/>
    public readonly int Length => _target.Length;

    /// <inheritdoc/>
    public readonly int Free => _target.Free;

    /// <inheritdoc/>
    public readonly int UnitsOf(scoped ReadOnlySpan<byte> mark) => _target.UnitsOf(mark);

    /// <inheritdoc/>
    public readonly int Fitting(scoped ReadOnlySpan<byte> utf8, int capacity)
    {
        int bytes = 0;
        while (bytes < utf8.Length)
        {
            capacity -= _target.UnitsOf(Escape(utf8[bytes..], out int length));
            if (capacity < 0)
                break;
            bytes += length;
        }

        return bytes;
    }

    /// <inheritdoc/>
    public void AppendMark(scoped ReadOnlySpan<byte> mark) => _target.AppendMark(mark);

    /// <inheritdoc/>
    public void AppendText(scoped ReadOnlySpan<byte> utf8)
    {
        for (int length; !utf8.IsEmpty; utf8 = utf8[length..])
            _target.AppendText(Escape(utf8, out length));
    }

    /// <summary>Returns the first character of a text as HTML.</summary>
    /// <param name="utf8">The text, which is not empty.</param>
    /// <param name="length">The number of bytes of the character in the text.</param>
    private static ReadOnlySpan<byte> Escape(ReadOnlySpan<byte> utf8, out int length)
    {
        if (Rune.DecodeFromUtf8(utf8, out _, out length) != OperationStatus.Done)
            return "\uFFFD"u8;
        return utf8[0] switch
        {
            (byte)'&' => "&amp;"u8,
            (byte)'<' => "&lt;"u8,
            (byte)'>' => "&gt;"u8,
            (byte)'"' => "&quot;"u8,
            (byte)'\'' => "&#39;"u8,
            _ => utf8[..length],
        };
    }
}
