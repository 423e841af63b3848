using System.Buffers.Text;

namespace Summit.Search;

/// <summary>
/// Parses a query as people write it: words, <c>+must</c>, <c>-not</c>, <c>"a phrase"</c>, <c>prefix*</c>,
/// <c>fuzzy~</c> and <c>fuzzy~2</c>, <c>field:word</c>, <c>NEAR(two words, 5)</c>, and parentheses. Every text is
/// valid: the end of the text closes open quotes and parentheses, and operators that apply to nothing are skipped.
/// </summary>
internal ref struct QueryParser
{
    /// <summary>The maximum number of nodes of a query.</summary>
    public const int MaxNodes = 128;

    /// <summary>The maximum number of terms of a query.</summary>
    public const int MaxTerms = 160;

    /// <summary>The maximum number of words of a phrase or a NEAR.</summary>
    public const int MaxPhraseWords = 32;

    /// <summary>The maximum number of bytes of a query that are read.</summary>
    public const int MaxBytes = 4096;

    /// <summary>The maximum depth of groups. A deeper parenthesis is skipped.</summary>
    public const int MaxDepth = 6;
    private const int DefaultDistance = 10;
    private const int MaxDistance = 1000;

    private readonly ReadOnlySpan<byte> _text;
    private readonly Span<QueryNode> _nodes;
    private readonly bool _hasFields;
    private int _at;
    private int _count;
    private bool _keepsLast;

    private QueryParser(ReadOnlySpan<byte> text, Span<QueryNode> nodes)
    {
        _text = text;
        _nodes = nodes;
        _hasFields = text.IndexOf((byte)':') >= 0;
    }

    /// <summary>
    /// Parses the first <see cref="MaxBytes"/> bytes of a query. Ignores parts that do not fit into
    /// <paramref name="nodes"/>.
    /// </summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="nodes">Receives the nodes.</param>
    /// <returns>The number of nodes.</returns>
    public static int Parse(ReadOnlySpan<byte> text, Span<QueryNode> nodes)
    {
        text = text[..Math.Min(text.Length, MaxBytes)];
        var parser = new QueryParser(text, nodes);
        parser.ParseAll();
        return RunGroups.Rewrite(text, nodes, parser._count);
    }

    /// <summary>
    /// Finds the part at the end of a text, whatever the number of parts before it. Reads the first
    /// <see cref="MaxBytes"/> bytes of the text.
    /// </summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="last">The last part that is not a group. Its text may end before the text does.</param>
    /// <returns>Whether the text has a part.</returns>
    public static bool TryParseLast(ReadOnlySpan<byte> text, out QueryNode last)
    {
        last = default;
        text = text[..Math.Min(text.Length, MaxBytes)];
        var parser = new QueryParser(text, new Span<QueryNode>(ref last)) { _keepsLast = true };
        parser.ParseAll();
        return parser._count > 0;
    }

    private readonly byte Current => _at < _text.Length ? _text[_at] : (byte)0;

    private void ParseAll()
    {
        while (_at < _text.Length)
        {
            ParseClauses(depth: 0);
            _at++;
        }
    }

    /// <summary>Parses clauses up to a closing parenthesis or the end of the text.</summary>
    private void ParseClauses(int depth)
    {
        while (_at < _text.Length && Current != ')')
        {
            if (IsSpace(Current))
                _at++;
            else
                ParseClause(depth);
        }
    }

    private void ParseClause(int depth)
    {
        var occur = QueryOccur.Should;
        if (Current is (byte)'+' or (byte)'-')
            occur = _text[_at++] == '+' ? QueryOccur.Must : QueryOccur.Not;
        int field = _hasFields ? ParseField() : 0;
        if (Current == '"')
            ParsePhrase(occur, field);
        else if (Current == '(' && depth < MaxDepth)
            ParseGroup(occur, field, depth);
        else if (Current == 'N' && _text[_at..].StartsWith("NEAR("u8))
            ParseNear(occur, field);
        else
            ParseWord(occur, field);
    }

    /// <summary>Skips the name of a field and its colon.</summary>
    /// <returns>The number of bytes of the name, or 0 if there is none.</returns>
    private int ParseField()
    {
        int end = _at;
        while (
            end < _text.Length && (char.IsAsciiLetterOrDigit((char)_text[end]) || _text[end] is (byte)'-' or (byte)'_')
        )
            end++;
        if (end == _at || end >= _text.Length - 1 || _text[end] != ':' || IsSpace(_text[end + 1]))
            return 0;
        int length = end - _at;
        _at = end + 1;
        return length;
    }

    private void ParsePhrase(QueryOccur occur, int field)
    {
        int start = ++_at;
        int length = _text[start..].IndexOf((byte)'"');
        _at = length < 0 ? _text.Length : start + length + 1;
        Add(QueryKind.Phrase, occur, field, start, length < 0 ? _text.Length - start : length, 0);
    }

    private void ParseGroup(QueryOccur occur, int field, int depth)
    {
        _at++;
        int group = _count;
        Add(QueryKind.Group, occur, field, _at, 0, 0);
        ParseClauses(depth + 1);
        _at++;
        if (group >= _count || _keepsLast)
            return;
        _nodes[group].End = _count;
        _nodes[group].PartCount = _count - group - 1;
    }

    private void ParseNear(QueryOccur occur, int field)
    {
        int start = _at + "NEAR(".Length;
        int length = _text[start..].IndexOf((byte)')');
        int end = length < 0 ? _text.Length : start + length;
        _at = Math.Min(end + 1, _text.Length);
        int comma = _text[start..end].LastIndexOf((byte)',');
        int distance = DefaultDistance;
        if (
            comma >= 0
            && Utf8Parser.TryParse(_text[(start + comma + 1)..end].Trim((byte)' '), out int parsed, out _)
            && parsed > 0
        )
            distance = Math.Min(parsed, MaxDistance);
        Add(QueryKind.Near, occur, field, start, comma >= 0 ? comma : end - start, distance);
    }

    private void ParseWord(QueryOccur occur, int field)
    {
        int start = _at;
        while (
            _at < _text.Length
            && !IsSpace(Current)
            && Current is not ((byte)'(' or (byte)')' or (byte)'"' or (byte)'*' or (byte)'~')
        )
            _at++;
        int length = _at - start;
        bool hasSign = Current is (byte)'*' or (byte)'~';
        if (Current == '*')
            Add(QueryKind.Prefix, occur, field, start, length, 0);
        else if (Current == '~')
            Add(QueryKind.Fuzzy, occur, field, start, length, Edits());
        else
            Add(QueryKind.Word, occur, field, start, length, 0);
        if (hasSign || _at == start)
            _at++;
    }

    /// <summary>
    /// Returns the number of edits of a fuzzy word, and moves to the digit that specifies it. The default is 1.
    /// </summary>
    private int Edits()
    {
        if (_at + 1 >= _text.Length || _text[_at + 1] is not ((byte)'1' or (byte)'2'))
            return 1;
        return _text[++_at] - '0';
    }

    private void Add(QueryKind kind, QueryOccur occur, int field, int start, int length, int number)
    {
        if (length == 0 && (kind != QueryKind.Group || _keepsLast))
            return;
        if (_keepsLast)
            _count = 0;
        if (_count == _nodes.Length)
            return;
        _nodes[_count++] = new QueryNode
        {
            Kind = kind,
            Occur = occur,
            FieldLength = field,
            Field = -1,
            End = _count,
            TextStart = start,
            TextLength = length,
            Number = number,
        };
    }

    private static bool IsSpace(byte character) => character <= ' ';
}
