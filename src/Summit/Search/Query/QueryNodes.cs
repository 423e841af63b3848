using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summit.Text;

namespace Summit.Search;

/// <summary>
/// Reads the nodes of a <see cref="QueryBuilder"/> from memory that the caller owns and may have overwritten. A search
/// follows the indexes in nodes without bounds checks, so malformed nodes must be rejected here.
/// </summary>
internal static class QueryNodes
{
    private const int MaxEdits = 2;

    /// <summary>
    /// Finds the field of a part. If no field has the name, the name becomes a part of the text of a word, a prefix or a
    /// fuzzy word, as in <c>https://example.org</c>. For other kinds it is ignored.
    /// </summary>
    /// <param name="names">The names of the searched fields.</param>
    /// <param name="text">The text of the query.</param>
    /// <param name="node">The part, which has the name of a field.</param>
    public static void FindField(ReadOnlySpan<byte> names, ReadOnlySpan<byte> text, ref QueryNode node)
    {
        node.Field = FieldNames.IndexOf(names, text.Slice(node.FieldStart, node.FieldLength));
        if (node.Field >= 0 || node.Kind is not (QueryKind.Word or QueryKind.Prefix or QueryKind.Fuzzy))
            return;
        node.TextLength += node.TextStart - node.FieldStart;
        node.TextStart = node.FieldStart;
    }

    /// <summary>Returns whether no word follows a word of a text.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="end">One past the last byte of the word.</param>
    public static bool IsLastWord(ReadOnlySpan<byte> text, int end) => !new WordReader(text[end..]).MoveNext();

    /// <summary>Reads and validates the nodes of a query.</summary>
    /// <param name="parts">The stored nodes, in reverse order.</param>
    /// <param name="text">The text that the nodes refer to.</param>
    /// <param name="nodes">Receives the nodes, up to its length.</param>
    /// <returns>The number of nodes, or 0 if any of them is malformed.</returns>
    public static int Read(ReadOnlySpan<byte> parts, ReadOnlySpan<byte> text, Span<QueryNode> nodes)
    {
        int size = Unsafe.SizeOf<QueryNode>();
        int count = Math.Min(parts.Length / size, nodes.Length);
        for (int i = 0; i < count; i++)
            nodes[i] = MemoryMarshal.Read<QueryNode>(parts[^((i + 1) * size)..]);
        return AreWellFormed(nodes, 0, count, text, depth: 0) ? count : 0;
    }

    /// <summary>
    /// Returns whether the nodes from <paramref name="first"/> to <paramref name="end"/> are well formed and their
    /// groups end within this range.
    /// </summary>
    private static bool AreWellFormed(
        ReadOnlySpan<QueryNode> nodes,
        int first,
        int end,
        ReadOnlySpan<byte> text,
        int depth
    )
    {
        for (int i = first; i < end; i = nodes[i].End)
        {
            ref readonly QueryNode node = ref nodes[i];
            bool isGroup = node.Kind == QueryKind.Group;
            if (
                node.End <= i
                || node.End > end
                || node.PartCount != node.End - i - 1
                || (!isGroup && node.PartCount != 0)
            )
                return false;
            if (
                !IsWellFormed(node, text)
                || (
                    isGroup
                    && (depth == QueryParser.MaxDepth || !AreWellFormed(nodes, i + 1, node.End, text, depth + 1))
                )
            )
                return false;
        }

        return true;
    }

    private static bool IsWellFormed(in QueryNode node, ReadOnlySpan<byte> text)
    {
        if (node.Kind > QueryKind.Group || node.Occur > QueryOccur.Not || node.Field != -1)
            return false;
        if (node.TextStart < 0 || node.TextLength < 0 || node.TextStart > text.Length - node.TextLength)
            return false;
        if (node.FieldStart < 0 || node.FieldLength < 0 || node.FieldLength > node.TextStart - node.FieldStart)
            return false;
        return node.AlternativeCount == 0
            && (node.Kind == QueryKind.Phrase || !node.EndsWithPrefix)
            && (node.Kind != QueryKind.Fuzzy || node.Number is >= 1 and <= MaxEdits);
    }
}
