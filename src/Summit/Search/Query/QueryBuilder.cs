using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Unicode;
using Summit.Search;

namespace Summit;

/// <summary>
/// Builds a query part by part. Quotes, colons and parentheses in a word have no special meaning, so text from users
/// needs no escaping. <see cref="Must"/>, <see cref="Not"/> and <see cref="Field(ReadOnlySpan{char})"/> precede the
/// part that they modify and apply to that part only.
/// <code>
/// var query = new QueryBuilder(stackalloc byte[512]);
/// query.Must().Field("headline").Word("treaty").Phrase("arms control").Not().Prefix("nord");
/// int count = Helsinki2018.Entries.Search(query.Query, hits);
/// </code>
/// </summary>
/// <remarks>
/// The caller provides the memory. A part takes <see cref="PartBytes"/> bytes, the UTF-8 bytes of its text and of its
/// field name, and up to six bytes more. A part that does not fit is left out and sets <see cref="IsTruncated"/>. No
/// method throws or allocates on the heap.
/// </remarks>
public ref struct QueryBuilder
{
    private const int NoGroup = -1;
    private const int MaxDistance = QueryParser.MaxDistance;

    private readonly Span<byte> _memory;
    private int _textLength;
    private int _count;
    private int _openGroup;
    private int _skippedGroups;
    private int _fieldStart;
    private int _fieldLength;
    private QueryOccur _occur;
    private bool _endsWithPrefix;

    /// <summary>Creates a query without parts.</summary>
    /// <param name="memory">Memory for the query. It must not be modified while the query is used.</param>
    public QueryBuilder(Span<byte> memory)
    {
        _memory = memory;
        _openGroup = NoGroup;
    }

    /// <summary>The number of bytes that a part takes in memory, in addition to its text.</summary>
    public static int PartBytes => Unsafe.SizeOf<QueryNode>();

    /// <summary>
    /// Whether a part was left out, because the memory is full or the query would exceed a limit of a written query:
    /// <see cref="TableSearch.MaxQueryParts"/> parts, <see cref="TableSearch.MaxQueryBytes"/> bytes of text, or groups
    /// six deep.
    /// </summary>
    public bool IsTruncated { get; private set; }

    /// <summary>The texts of the parts in UTF-8. The ranges of a <see cref="QueryPart"/> refer to them.</summary>
    public readonly ReadOnlySpan<byte> Text => _memory[.._textLength];

    /// <summary>
    /// The query built so far. A group that is still open contains all parts added since it was opened.
    /// </summary>
    public readonly SearchQuery Query => new(Text, _memory[(_memory.Length - (_count * PartBytes))..]);

    /// <summary>Makes the next part required: only records that match it are hits.</summary>
    /// <returns>This builder.</returns>
    [UnscopedRef]
    public ref QueryBuilder Must()
    {
        _occur = QueryOccur.Must;
        return ref this;
    }

    /// <summary>Makes the next part optional: records that match it score higher. This is the default.</summary>
    /// <returns>This builder.</returns>
    [UnscopedRef]
    public ref QueryBuilder Should()
    {
        _occur = QueryOccur.Should;
        return ref this;
    }

    /// <summary>Makes the next part excluded: records that match it are not hits.</summary>
    /// <returns>This builder.</returns>
    [UnscopedRef]
    public ref QueryBuilder Not()
    {
        _occur = QueryOccur.Not;
        return ref this;
    }

    /// <summary>
    /// Limits the next part to a searched field. If no field has the name, a word is searched together with the name in
    /// all fields; for other parts, the name is ignored.
    /// </summary>
    /// <param name="name">The name of the field. Case, <c>-</c> and <c>_</c> do not matter.</param>
    /// <returns>This builder.</returns>
    [UnscopedRef]
    public ref QueryBuilder Field(scoped ReadOnlySpan<char> name)
    {
        BeginField();
        EndField(
            Utf8.FromUtf16(name, Free, out _, out int length, replaceInvalidSequences: true) == OperationStatus.Done,
            length
        );
        return ref this;
    }

    /// <inheritdoc cref="Field(ReadOnlySpan{char})"/>
    [UnscopedRef]
    public ref QueryBuilder Field(scoped ReadOnlySpan<byte> name)
    {
        BeginField();
        EndField(name.TryCopyTo(Free), name.Length);
        return ref this;
    }

    /// <summary>
    /// Adds a word. If the text has several words, any of them matches an optional part; a required or excluded part
    /// matches as a phrase.
    /// </summary>
    /// <param name="word">The word.</param>
    /// <returns>This builder.</returns>
    [UnscopedRef]
    public ref QueryBuilder Word(scoped ReadOnlySpan<char> word) => ref Add(QueryKind.Word, word, 0);

    /// <inheritdoc cref="Word(ReadOnlySpan{char})"/>
    [UnscopedRef]
    public ref QueryBuilder Word(scoped ReadOnlySpan<byte> word) => ref Add(QueryKind.Word, word, 0);

    /// <summary>Adds all words that begin with a prefix.</summary>
    /// <param name="prefix">The prefix.</param>
    /// <returns>This builder.</returns>
    [UnscopedRef]
    public ref QueryBuilder Prefix(scoped ReadOnlySpan<char> prefix) => ref Add(QueryKind.Prefix, prefix, 0);

    /// <inheritdoc cref="Prefix(ReadOnlySpan{char})"/>
    [UnscopedRef]
    public ref QueryBuilder Prefix(scoped ReadOnlySpan<byte> prefix) => ref Add(QueryKind.Prefix, prefix, 0);

    /// <summary>Adds all words within some edits of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="edits">The maximum number of edits, 1 or 2. Other values are clamped to this range.</param>
    /// <returns>This builder.</returns>
    [UnscopedRef]
    public ref QueryBuilder Fuzzy(scoped ReadOnlySpan<char> word, int edits = 1) =>
        ref Add(QueryKind.Fuzzy, word, Math.Clamp(edits, 1, 2));

    /// <inheritdoc cref="Fuzzy(ReadOnlySpan{char}, int)"/>
    [UnscopedRef]
    public ref QueryBuilder Fuzzy(scoped ReadOnlySpan<byte> word, int edits = 1) =>
        ref Add(QueryKind.Fuzzy, word, Math.Clamp(edits, 1, 2));

    /// <summary>Adds a phrase: words that follow each other directly.</summary>
    /// <param name="words">The words, in order.</param>
    /// <returns>This builder.</returns>
    [UnscopedRef]
    public ref QueryBuilder Phrase(scoped ReadOnlySpan<char> words) => ref Add(QueryKind.Phrase, words, 0);

    /// <inheritdoc cref="Phrase(ReadOnlySpan{char})"/>
    [UnscopedRef]
    public ref QueryBuilder Phrase(scoped ReadOnlySpan<byte> words) => ref Add(QueryKind.Phrase, words, 0);

    /// <summary>
    /// Adds a phrase whose last word is a prefix: words that follow each other directly, and then any word that begins
    /// with the prefix.
    /// </summary>
    /// <param name="words">The words, in order, and the prefix. A single word is a prefix.</param>
    /// <returns>This builder.</returns>
    [UnscopedRef]
    public ref QueryBuilder PhrasePrefix(scoped ReadOnlySpan<char> words)
    {
        _endsWithPrefix = true;
        return ref Add(QueryKind.Phrase, words, 0);
    }

    /// <inheritdoc cref="PhrasePrefix(ReadOnlySpan{char})"/>
    [UnscopedRef]
    public ref QueryBuilder PhrasePrefix(scoped ReadOnlySpan<byte> words)
    {
        _endsWithPrefix = true;
        return ref Add(QueryKind.Phrase, words, 0);
    }

    /// <summary>Adds words that occur near each other in one text of a field, in any order.</summary>
    /// <param name="words">The words.</param>
    /// <param name="distance">
    /// The maximum number of other words between them, 1 to 1000. Other values are clamped to this range.
    /// </param>
    /// <returns>This builder.</returns>
    [UnscopedRef]
    public ref QueryBuilder Near(scoped ReadOnlySpan<char> words, int distance) =>
        ref Add(QueryKind.Near, words, Math.Clamp(distance, 1, MaxDistance));

    /// <inheritdoc cref="Near(ReadOnlySpan{char}, int)"/>
    [UnscopedRef]
    public ref QueryBuilder Near(scoped ReadOnlySpan<byte> words, int distance) =>
        ref Add(QueryKind.Near, words, Math.Clamp(distance, 1, MaxDistance));

    /// <summary>
    /// Opens a group. The parts up to the matching <see cref="EndGroup"/> form a query in parentheses, which is one
    /// part of the enclosing query. A group that is left out leaves its parts to the enclosing query.
    /// </summary>
    /// <returns>This builder.</returns>
    [UnscopedRef]
    public ref QueryBuilder BeginGroup()
    {
        int group = _count;
        if (_skippedGroups > 0 || Depth() == QueryParser.MaxDepth)
        {
            _skippedGroups++;
            DropPart();
            _occur = QueryOccur.Should;
            _fieldLength = 0;
            return ref this;
        }

        Add(QueryKind.Group, ReadOnlySpan<byte>.Empty, _openGroup);
        if (_count > group)
            _openGroup = group;
        else
            _skippedGroups++;
        return ref this;
    }

    /// <summary>Closes the group that was opened last. Does nothing if no group is open.</summary>
    /// <returns>This builder.</returns>
    [UnscopedRef]
    public ref QueryBuilder EndGroup()
    {
        if (_skippedGroups > 0)
            _skippedGroups--;
        else if (_openGroup > NoGroup)
            _openGroup = Math.Min(Node(_openGroup).Number, _openGroup - 1);
        return ref this;
    }

    private readonly int Depth()
    {
        int depth = 0;
        for (int group = _openGroup; group > NoGroup; group = Math.Min(Node(group).Number, group - 1))
            depth++;
        return depth;
    }

    private readonly Span<byte> Free => _memory[_textLength..(_memory.Length - (_count * PartBytes))];

    [UnscopedRef]
    private ref QueryBuilder Add(QueryKind kind, scoped ReadOnlySpan<char> text, int number)
    {
        int start = BeginText(kind);
        bool fits =
            Utf8.FromUtf16(text, Free, out _, out int length, replaceInvalidSequences: true) == OperationStatus.Done;
        return ref EndPart(kind, start, length, number, fits);
    }

    [UnscopedRef]
    private ref QueryBuilder Add(QueryKind kind, scoped ReadOnlySpan<byte> text, int number)
    {
        int start = BeginText(kind);
        return ref EndPart(kind, start, text.Length, number, text.TryCopyTo(Free));
    }

    private void BeginField()
    {
        _textLength -= _fieldLength;
        _fieldStart = _textLength;
        _fieldLength = 0;
    }

    private void EndField(bool fits, int length)
    {
        if (length == 0)
            return;
        if (!fits || length == Free.Length)
        {
            IsTruncated = true;
            return;
        }

        Free[length] = (byte)':';
        _textLength += length + 1;
        _fieldLength = length + 1;
    }

    /// <summary>
    /// Writes the characters that precede the text of a part in a written query, such as a quote.
    /// </summary>
    /// <returns>The start of the text.</returns>
    private int BeginText(QueryKind kind)
    {
        ReadOnlySpan<byte> lead = kind switch
        {
            QueryKind.Phrase => "\""u8,
            QueryKind.Near => "NEAR("u8,
            QueryKind.Group => "("u8,
            _ => default,
        };
        int start = _textLength + lead.Length;
        if (lead.TryCopyTo(Free))
            _textLength = start;
        return start;
    }

    [UnscopedRef]
    private ref QueryBuilder EndPart(QueryKind kind, int start, int length, int number, bool fits)
    {
        fits &= start + length <= QueryParser.MaxBytes;
        if (fits && start == _textLength && Free.Length >= length + PartBytes && _count < QueryParser.MaxNodes)
            AddNode(kind, start, length, number);
        else
            DropPart();
        _occur = QueryOccur.Should;
        _fieldLength = 0;
        _endsWithPrefix = false;
        return ref this;
    }

    private void DropPart()
    {
        IsTruncated = true;
        _textLength = _fieldLength > 0 ? _fieldStart : Math.Min(_textLength, TextEnd());
    }

    /// <summary>Returns the end of the text of the last part.</summary>
    private readonly int TextEnd() => _count == 0 ? 0 : Node(_count - 1).TextStart + Node(_count - 1).TextLength;

    private void AddNode(QueryKind kind, int start, int length, int number)
    {
        _textLength = start + length;
        int node = _count++;
        Write(
            node,
            new QueryNode
            {
                Kind = kind,
                Occur = _occur,
                FieldStart = _fieldLength == 0 ? 0 : _fieldStart,
                FieldLength = Math.Max(_fieldLength - 1, 0),
                EndsWithPrefix = _endsWithPrefix,
                Field = -1,
                End = _count,
                TextStart = start,
                TextLength = length,
                Number = number,
            }
        );
        // A parent precedes its groups. Each step therefore goes to a lower index, and the loop ends even if the caller
        // has overwritten the memory.
        for (int group = _openGroup; group > NoGroup; group = Math.Min(Node(group).Number, group - 1))
        {
            QueryNode open = Node(group);
            open.End = _count;
            open.PartCount = _count - group - 1;
            Write(group, open);
        }
    }

    /// <summary>
    /// Returns the memory of a node. Nodes are stored from the end of the memory downwards and texts from the start
    /// upwards.
    /// </summary>
    private readonly Span<byte> BytesOf(int node) =>
        _memory.Slice(_memory.Length - ((node + 1) * PartBytes), PartBytes);

    private readonly QueryNode Node(int node) => MemoryMarshal.Read<QueryNode>(BytesOf(node));

    private readonly void Write(int node, in QueryNode value) => MemoryMarshal.Write(BytesOf(node), value);
}
