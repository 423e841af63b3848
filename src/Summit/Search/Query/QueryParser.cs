using System.Runtime.CompilerServices;
using System.Text;

namespace Summit.Search;

/// <summary>
/// Parses a query as people write it: words, <c>+must</c>, <c>-not</c>, <c>"a phrase"</c>, <c>"a phrase with a pref*"</c>,
/// <c>prefix*</c>, <c>fuzzy~</c> and <c>fuzzy~2</c>, <c>field:word</c>, <c>NEAR(two words, 5)</c>, parentheses, and
/// <c>AND</c>, <c>OR</c> and <c>NOT</c> in capitals. <see cref="QuerySigns"/> lists the characters that stand for the
/// ASCII signs. Every text is valid: the end of the text closes open quotes and parentheses, and operators that apply to
/// nothing are skipped.
/// </summary>
internal ref partial struct QueryParser
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

    private readonly ReadOnlySpan<byte> _text;
    private readonly Span<QueryNode> _nodes;
    private readonly bool _isAscii;
    private readonly bool _hasFields;
    private int _at;
    private int _count;
    private int _unclosed;
    private bool _keepsLast;
    private bool? _isShouted;

    private QueryParser(ReadOnlySpan<byte> text, Span<QueryNode> nodes)
    {
        _text = text;
        _nodes = nodes;
        _isAscii = Ascii.IsValid(text);
        _hasFields = !_isAscii || text.IndexOf((byte)':') >= 0;
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
        return TryParseSimple(text, nodes, out int count) ? count : ParseAny(text, nodes);
    }

    /// <summary>Parses a query as <see cref="Parse"/> does, without the faster method for simple queries.</summary>
    internal static int ParseAny(ReadOnlySpan<byte> text, Span<QueryNode> nodes)
    {
        var parser = new QueryParser(text, nodes);
        parser.ParseAll();
        return parser._isAscii ? parser._count : RunGroups.Rewrite(text, nodes, parser._count);
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

    private readonly bool IsAtEnd => _at >= _text.Length;

    /// <summary>Returns the sign at the current index, or 0 at the end of the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly byte Sign(out int length)
    {
        if ((uint)_at >= (uint)_text.Length)
        {
            length = 0;
            return 0;
        }

        byte first = _text[_at];
        length = 1;
        return first <= ' ' ? (byte)' '
            : first <= sbyte.MaxValue ? first
            : QuerySigns.At(_text, _at, out length);
    }

    private void ParseAll()
    {
        while (!IsAtEnd)
        {
            ParseClauses(depth: 0);
            SkipCharacter();
        }
    }

    /// <summary>Parses clauses up to a closing parenthesis or the end of the text.</summary>
    private void ParseClauses(int depth)
    {
        var chain = new OperatorChain(_count);
        while (true)
        {
            byte sign = Sign(out int length);
            if (sign is (byte)' ' or QuerySigns.Invisible)
            {
                _at += length;
                continue;
            }

            if (sign is 0 or (byte)')')
                break;
            bool isExcluded = false;
            if (sign is (byte)'A' or (byte)'O' or (byte)'N')
                isExcluded = ParseOperators(ref chain, depth);
            else
                EndChain(ref chain, depth);
            ParseClause(depth, isExcluded);
            chain.EndOperand(_count);
        }

        EndChain(ref chain, depth);
    }

    private void ParseClause(int depth, bool isExcluded)
    {
        QueryOccur occur = isExcluded ? QueryOccur.Not : QueryOccur.Should;
        byte sign = Sign(out int length);
        if (sign is (byte)'+' or (byte)'-')
        {
            _at += length;
            if (!isExcluded)
                occur = sign == '+' ? QueryOccur.Must : QueryOccur.Not;
            if (!_isAscii)
                SkipInvisible();
            sign = Sign(out _);
        }

        var part = new QueryNode { Occur = occur };
        if (_hasFields)
        {
            ParseField(ref part);
            sign = Sign(out _);
        }

        if (sign == '"')
            ParsePhrase(ref part);
        else if (sign == '(' && depth < MaxDepth)
            ParseGroup(ref part, depth);
        else if (sign == 'N' && TryParseNear(ref part))
            return;
        else if (sign == QuerySigns.SingleQuote && TryParseSinglePhrase(ref part))
            return;
        else
            ParseWord(ref part);
    }

    /// <summary>Reads the name of a field and its colon.</summary>
    private void ParseField(ref QueryNode part)
    {
        int start = _at;
        byte sign = Sign(out int length);
        while (IsOfFieldName(sign))
        {
            _at += length;
            sign = Sign(out length);
        }

        int end = _at;
        _at += length;
        if (sign == ':' && end > start && Sign(out _) is not (0 or (byte)' ' or (byte)')'))
        {
            part.FieldStart = start;
            part.FieldLength = end - start;
            return;
        }

        _at = start;
    }

    private static bool IsOfFieldName(byte sign) =>
        char.IsAsciiLetterOrDigit((char)sign) || sign is (byte)'-' or (byte)'_';

    private void ParseGroup(ref QueryNode part, int depth)
    {
        SkipCharacter();
        int group = _count;
        Add(ref part, QueryKind.Group, _at, _at);
        ParseClauses(depth + 1);
        SkipCharacter();
        if (group >= _count || _keepsLast)
            return;
        _nodes[group].End = _count;
        _nodes[group].PartCount = _count - group - 1;
    }

    private void Add(ref QueryNode part, QueryKind kind, int start, int end)
    {
        if (start == end && (kind != QueryKind.Group || _keepsLast))
            return;
        if (_keepsLast)
            _count = 0;
        if (_count == _nodes.Length)
            return;

        // Field by field, because copying a node whose fields have just been written is slower.
        ref QueryNode node = ref _nodes[_count++];
        node = default;
        node.Kind = kind;
        node.Occur = part.Occur;
        node.EndsWithPrefix = part.EndsWithPrefix;
        node.FieldStart = part.FieldStart;
        node.FieldLength = part.FieldLength;
        node.Field = -1;
        node.End = _count;
        node.TextStart = start;
        node.TextLength = end - start;
        node.Number = part.Number;
    }

    private void SkipCharacter()
    {
        Sign(out int length);
        _at += length;
    }

    private void SkipBlanks()
    {
        while (Sign(out int length) is (byte)' ' or QuerySigns.Invisible)
            _at += length;
    }

    private void SkipInvisible()
    {
        while (Sign(out int length) == QuerySigns.Invisible)
            _at += length;
    }
}
