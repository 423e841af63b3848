using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Unicode;
using Summit.Search;

namespace Summit;

/// <summary>
/// Puts a query together part by part, for programs: what is given as a word is looked for as it is, whatever quotes, colons or
/// parentheses it has. <see cref="Must"/>, <see cref="Not"/> and <see cref="Field(ReadOnlySpan{char})"/> are said before the part
/// that they are about, and hold for that one only.
/// <code>
/// var query = new QueryBuilder(stackalloc byte[512]);
/// query.Must().Field("headline").Word("treaty").Phrase("arms control").Not().Prefix("nord");
/// int count = Helsinki2018.Entries.Search(query.Query, hits);
/// </code>
/// </summary>
/// <remarks>
/// The memory is the caller's: <see cref="PartBytes"/> bytes a part, and the UTF-8 of its text with up to six bytes more. A part for
/// which there is no room is left out, and <see cref="IsTruncated"/> says so. Nothing is allocated and nothing is thrown.
/// </remarks>
public ref struct QueryBuilder
{
    private const int NoGroup = -1;
    private const int MaxDistance = 1000;

    private readonly Span<byte> _memory;
    private int _textLength;
    private int _count;
    private int _openGroup;
    private int _fieldStart;
    private int _fieldLength;
    private QueryOccur _occur;

    /// <summary>A query without parts.</summary>
    /// <param name="memory">Where it is kept; it must not change while the query is used.</param>
    public QueryBuilder(Span<byte> memory)
    {
        _memory = memory;
        _openGroup = NoGroup;
    }

    /// <summary>What a part takes of the memory, in bytes, beside its text.</summary>
    public static int PartBytes => Unsafe.SizeOf<QueryNode>();

    /// <summary>True where a part was left out, because there was no room for it or there are 128 already.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>The texts of the parts, to which the ranges of a <see cref="QueryPart"/> refer.</summary>
    public readonly ReadOnlySpan<byte> Text => _memory[.._textLength];

    /// <summary>The query so far. A group that is open ends with it.</summary>
    public readonly SearchQuery Query => new(Text, _memory[(_memory.Length - (_count * PartBytes))..]);

    /// <summary>A record must match the next part.</summary>
    [UnscopedRef]
    public ref QueryBuilder Must()
    {
        _occur = QueryOccur.Must;
        return ref this;
    }

    /// <summary>A record may match the next part, and counts for more if it does. So it is where nothing else is said.</summary>
    [UnscopedRef]
    public ref QueryBuilder Should()
    {
        _occur = QueryOccur.Should;
        return ref this;
    }

    /// <summary>A record must not match the next part.</summary>
    [UnscopedRef]
    public ref QueryBuilder Not()
    {
        _occur = QueryOccur.Not;
        return ref this;
    }

    /// <summary>The next part is looked for in that searched field alone. A name that is no field's is looked for before the part.</summary>
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

    /// <summary>Adds a word; if it is several, any of them, or where it must or must not be there a phrase.</summary>
    [UnscopedRef]
    public ref QueryBuilder Word(scoped ReadOnlySpan<char> word) => ref Add(QueryKind.Word, word, 0);

    /// <inheritdoc cref="Word(ReadOnlySpan{char})"/>
    [UnscopedRef]
    public ref QueryBuilder Word(scoped ReadOnlySpan<byte> word) => ref Add(QueryKind.Word, word, 0);

    /// <summary>Adds the words that begin so.</summary>
    [UnscopedRef]
    public ref QueryBuilder Prefix(scoped ReadOnlySpan<char> prefix) => ref Add(QueryKind.Prefix, prefix, 0);

    /// <inheritdoc cref="Prefix(ReadOnlySpan{char})"/>
    [UnscopedRef]
    public ref QueryBuilder Prefix(scoped ReadOnlySpan<byte> prefix) => ref Add(QueryKind.Prefix, prefix, 0);

    /// <summary>Adds the words that are so many edits away at most, 1 or 2.</summary>
    [UnscopedRef]
    public ref QueryBuilder Fuzzy(scoped ReadOnlySpan<char> word, int edits = 1) =>
        ref Add(QueryKind.Fuzzy, word, Math.Clamp(edits, 1, 2));

    /// <inheritdoc cref="Fuzzy(ReadOnlySpan{char}, int)"/>
    [UnscopedRef]
    public ref QueryBuilder Fuzzy(scoped ReadOnlySpan<byte> word, int edits = 1) =>
        ref Add(QueryKind.Fuzzy, word, Math.Clamp(edits, 1, 2));

    /// <summary>Adds words that stand one after the other.</summary>
    [UnscopedRef]
    public ref QueryBuilder Phrase(scoped ReadOnlySpan<char> words) => ref Add(QueryKind.Phrase, words, 0);

    /// <inheritdoc cref="Phrase(ReadOnlySpan{char})"/>
    [UnscopedRef]
    public ref QueryBuilder Phrase(scoped ReadOnlySpan<byte> words) => ref Add(QueryKind.Phrase, words, 0);

    /// <summary>Adds words that stand in any order, with so many other words between them at most.</summary>
    [UnscopedRef]
    public ref QueryBuilder Near(scoped ReadOnlySpan<char> words, int distance) =>
        ref Add(QueryKind.Near, words, Math.Clamp(distance, 1, MaxDistance));

    /// <inheritdoc cref="Near(ReadOnlySpan{char}, int)"/>
    [UnscopedRef]
    public ref QueryBuilder Near(scoped ReadOnlySpan<byte> words, int distance) =>
        ref Add(QueryKind.Near, words, Math.Clamp(distance, 1, MaxDistance));

    /// <summary>Opens a group: the parts up to <see cref="EndGroup"/> are a query of their own, and it is one part of this one.</summary>
    [UnscopedRef]
    public ref QueryBuilder BeginGroup()
    {
        int group = _count;
        Add(QueryKind.Group, ReadOnlySpan<byte>.Empty, _openGroup);
        _openGroup = _count > group ? group : _openGroup;
        return ref this;
    }

    /// <summary>Closes the group that was opened last; where none is open, nothing happens.</summary>
    [UnscopedRef]
    public ref QueryBuilder EndGroup()
    {
        if (_openGroup > NoGroup)
            _openGroup = Math.Min(Node(_openGroup).Number, _openGroup - 1);
        return ref this;
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

    /// <summary>Writes what stands before the text of a part where people write it: the name of a field is found before that.</summary>
    /// <returns>Where the text starts.</returns>
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
        if (fits && start == _textLength && Free.Length >= length + PartBytes && _count < QueryParser.MaxNodes)
            AddNode(kind, start, length, number);
        else
            CutPart();
        _occur = QueryOccur.Should;
        _fieldLength = 0;
        return ref this;
    }

    private void CutPart()
    {
        IsTruncated = true;
        _textLength = _fieldLength > 0 ? _fieldStart : Math.Min(_textLength, TextEnd());
    }

    /// <summary>One past the text of the last part.</summary>
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
                FieldLength = Math.Max(_fieldLength - 1, 0),
                Field = -1,
                End = _count,
                TextStart = start,
                TextLength = length,
                Number = number,
            }
        );
        // The parent of a group comes before it: in memory that its caller has overwritten, the walk still ends.
        for (int group = _openGroup; group > NoGroup; group = Math.Min(Node(group).Number, group - 1))
        {
            QueryNode open = Node(group);
            open.End = _count;
            open.PartCount = _count - group - 1;
            Write(group, open);
        }
    }

    /// <summary>Nodes lie at the end of the memory, the first one last, so that they and the texts grow towards each other.</summary>
    private readonly Span<byte> BytesOf(int node) =>
        _memory.Slice(_memory.Length - ((node + 1) * PartBytes), PartBytes);

    private readonly QueryNode Node(int node) => MemoryMarshal.Read<QueryNode>(BytesOf(node));

    private readonly void Write(int node, in QueryNode value) => MemoryMarshal.Write(BytesOf(node), value);
}
