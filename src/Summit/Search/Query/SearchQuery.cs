using System.Text.Unicode;
using Summit.Search;

namespace Summit;

/// <summary>
/// A query: text as <see cref="TableSearch"/> reads it, in UTF-8 or UTF-16, or parts put together by a <see cref="QueryBuilder"/>.
/// Text converts to it by itself. It is a view: what it was made from stays the caller's, and must not change while it is used.
/// </summary>
public readonly ref struct SearchQuery
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly ReadOnlySpan<char> _utf16;
    private readonly ReadOnlySpan<byte> _parts;

    /// <summary>A query written in UTF-8.</summary>
    public SearchQuery(ReadOnlySpan<byte> text) => _utf8 = text;

    /// <summary>A query written in UTF-16.</summary>
    public SearchQuery(ReadOnlySpan<char> text) => _utf16 = text;

    /// <summary>A query that a <see cref="QueryBuilder"/> put together.</summary>
    /// <param name="text">The texts of its parts.</param>
    /// <param name="parts">The nodes of its parts, the last one first.</param>
    internal SearchQuery(ReadOnlySpan<byte> text, ReadOnlySpan<byte> parts)
    {
        _utf8 = text;
        _parts = parts;
    }

    /// <summary>True if the text is longer than <see cref="QueryParser.MaxBytes"/>.</summary>
    internal bool IsTooLong => _parts.IsEmpty && Math.Max(_utf8.Length, _utf16.Length) > QueryParser.MaxBytes;

    /// <summary>A query written in UTF-8.</summary>
    public static implicit operator SearchQuery(ReadOnlySpan<byte> text) => new(text);

    /// <summary>A query written in UTF-16.</summary>
    public static implicit operator SearchQuery(ReadOnlySpan<char> text) => new(text);

    /// <summary>A query written in UTF-8.</summary>
    public static implicit operator SearchQuery(Span<byte> text) => new((ReadOnlySpan<byte>)text);

    /// <summary>A query written in UTF-16.</summary>
    public static implicit operator SearchQuery(Span<char> text) => new((ReadOnlySpan<char>)text);

    /// <summary>A query written as a string.</summary>
    public static implicit operator SearchQuery(string? text) => new(text.AsSpan());

    /// <summary>Reads the query into nodes.</summary>
    /// <param name="memory">Memory for <see cref="QueryParser.MaxBytes"/> bytes of text.</param>
    /// <param name="nodes">Takes the nodes. Nodes beyond its length are left out.</param>
    /// <param name="count">The number of nodes.</param>
    /// <returns>The text that the nodes refer to.</returns>
    internal ReadOnlySpan<byte> Read(Span<byte> memory, scoped Span<QueryNode> nodes, out int count)
    {
        if (!_parts.IsEmpty)
        {
            count = QueryNodes.Read(_parts, _utf8, nodes);
            return _utf8;
        }

        ReadOnlySpan<byte> text = _utf8;
        if (!_utf16.IsEmpty)
        {
            Utf8.FromUtf16(_utf16, memory, out _, out int length, replaceInvalidSequences: true);
            text = memory[..length];
        }

        count = QueryParser.Parse(text, nodes);
        return text;
    }
}
