using System.Text;

namespace Summit.Search;

// Parses simple queries, which most queries are, in one pass.
internal ref partial struct QueryParser
{
    /// <summary>
    /// Parses a query whose parts are ASCII words, prefixes and phrases between blanks, each with an optional sign and
    /// field. Returns false for any other query, and for a word that begins as an operator does.
    /// </summary>
    private static bool TryParseSimple(ReadOnlySpan<byte> text, Span<QueryNode> nodes, out int count)
    {
        count = 0;
        int at = 0;
        while (true)
        {
            while ((uint)at < (uint)text.Length && text[at] == ' ')
                at++;
            if ((uint)at >= (uint)text.Length)
                return true;
            if (count == nodes.Length || text[at] is (byte)'A' or (byte)'N' or (byte)'O')
                return false;
            ref QueryNode node = ref nodes[count++];
            node = default;
            node.Field = -1;
            node.End = count;
            if (text[at] is (byte)'+' or (byte)'-')
                node.Occur = text[at++] == '+' ? QueryOccur.Must : QueryOccur.Not;
            node.TextStart = at;
            if (!TryParseSimple(text, ref node, ref at) || (at < text.Length && text[at] != ' '))
                return false;
        }
    }

    /// <summary>Parses a word, a prefix or a phrase, with an optional field.</summary>
    /// <param name="text">The text of the query.</param>
    /// <param name="node">The part, which begins at <paramref name="at"/>.</param>
    /// <param name="at">The index in the text. Receives the index after the part.</param>
    private static bool TryParseSimple(ReadOnlySpan<byte> text, ref QueryNode node, ref int at)
    {
        int end = EndOfSimpleWord(text, at);
        if (end < text.Length && text[end] == ':' && IsFieldName(text[at..end]))
        {
            node.FieldStart = at;
            node.FieldLength = end - at;
            node.TextStart = end + 1;
            end = EndOfSimpleWord(text, end + 1);
        }

        node.TextLength = end - node.TextStart;
        at = end;
        if (end == text.Length)
            return node.TextLength > 0;
        if (text[end] == '"')
            return node.TextLength == 0 && TryParseSimplePhrase(text, ref node, ref at);
        if (text[end] == '*')
        {
            node.Kind = QueryKind.Prefix;
            at++;
        }

        return node.TextLength > 0;
    }

    /// <summary>Parses a phrase in ASCII quotation marks that no sign follows.</summary>
    private static bool TryParseSimplePhrase(ReadOnlySpan<byte> text, ref QueryNode node, ref int at)
    {
        int start = at + 1;
        int length = text[start..].IndexOf((byte)'"');
        if (length <= 0 || text[start + length - 1] == '*' || !Ascii.IsValid(text.Slice(start, length)))
            return false;
        node.Kind = QueryKind.Phrase;
        node.TextStart = start;
        node.TextLength = length;
        at = start + length + 1;
        return true;
    }

    /// <summary>Returns the index of the first character that is neither a letter, a digit nor punctuation.</summary>
    private static int EndOfSimpleWord(ReadOnlySpan<byte> text, int at)
    {
        while ((uint)at < (uint)text.Length && IsOfSimpleWord(text[at]))
            at++;
        return at;
    }

    private static bool IsOfSimpleWord(byte character) =>
        character > '*' ? character < '~' && character != ':' : IsOfWord(character);

    private static bool IsFieldName(ReadOnlySpan<byte> name)
    {
        foreach (byte character in name)
        {
            if (!IsOfFieldName(character))
                return false;
        }

        return !name.IsEmpty;
    }
}
