using System.Text;
using System.Text.Unicode;
using Summit.Search;

namespace Summit;

/// <summary>
/// A query to execute: text in the syntax of <see cref="TableSearch"/>, in UTF-8 or UTF-16, or the parts of a
/// <see cref="QueryBuilder"/>. Text converts implicitly. A query is a view of memory that the caller owns and must not
/// modify while the query is used.
/// </summary>
public readonly ref struct SearchQuery
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly ReadOnlySpan<char> _utf16;
    private readonly ReadOnlySpan<byte> _parts;

    /// <summary>Creates a query from text in UTF-8.</summary>
    /// <param name="text">The text.</param>
    public SearchQuery(ReadOnlySpan<byte> text) => _utf8 = text;

    /// <summary>Creates a query from text in UTF-16.</summary>
    /// <param name="text">The text.</param>
    public SearchQuery(ReadOnlySpan<char> text) => _utf16 = text;

    /// <summary>Creates a query from the parts of a <see cref="QueryBuilder"/>.</summary>
    /// <param name="text">The texts of the parts.</param>
    /// <param name="parts">The nodes of the parts, in reverse order.</param>
    internal SearchQuery(ReadOnlySpan<byte> text, ReadOnlySpan<byte> parts)
    {
        _utf8 = text;
        _parts = parts;
    }

    /// <summary>Whether the text has more than <see cref="QueryParser.MaxBytes"/> bytes as UTF-8.</summary>
    internal bool IsTooLong => _parts.IsEmpty && (_utf8.Length > QueryParser.MaxBytes || IsTooLongAsUtf8(_utf16));

    /// <summary>Converts text in UTF-8 to a query.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator SearchQuery(ReadOnlySpan<byte> text) => new(text);

    /// <summary>Converts text in UTF-16 to a query.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator SearchQuery(ReadOnlySpan<char> text) => new(text);

    /// <summary>Converts text in UTF-8 to a query.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator SearchQuery(Span<byte> text) => new((ReadOnlySpan<byte>)text);

    /// <summary>Converts text in UTF-16 to a query.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator SearchQuery(Span<char> text) => new((ReadOnlySpan<char>)text);

    /// <summary>Converts a string to a query. Null is a query without parts.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator SearchQuery(string? text) => new(text.AsSpan());

    /// <summary>Parses the query, or reads the nodes of a <see cref="QueryBuilder"/>.</summary>
    /// <param name="memory">Memory for <see cref="QueryParser.MaxBytes"/> bytes. Used if the text is UTF-16.</param>
    /// <param name="nodes">Receives the nodes, up to its length.</param>
    /// <param name="count">The number of nodes.</param>
    /// <returns>The text that the nodes refer to, in UTF-8.</returns>
    internal ReadOnlySpan<byte> Read(Span<byte> memory, scoped Span<QueryNode> nodes, out int count)
    {
        if (!_parts.IsEmpty)
        {
            count = RunGroups.Rewrite(_utf8, nodes, QueryNodes.Read(_parts, _utf8, nodes));
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

    /// <summary>
    /// Returns whether a text has more than <see cref="QueryParser.MaxBytes"/> bytes as UTF-8. Unlike an encoding, the
    /// enumerator of runes does not allocate for a lone surrogate.
    /// </summary>
    private static bool IsTooLongAsUtf8(ReadOnlySpan<char> text)
    {
        int bytes = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > QueryParser.MaxBytes)
                return true;
        }

        return false;
    }
}
