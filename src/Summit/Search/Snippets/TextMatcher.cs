using System.Numerics;
using Summit.Layout;
using Summit.Text;

namespace Summit.Search;

/// <summary>
/// Finds the words of a query in a text. All words that are looked for are bits of one number; a word of the text tells which of them
/// it is, and the phrases that end at it are those whose bits have moved up to their last ones (Shift-And: Baeza-Yates and Gonnet,
/// "A new approach to text searching", 1992). So any number of phrases costs one step a word.
/// </summary>
internal ref struct TextMatcher
{
    /// <summary>The most words that are looked for; a part of the query that goes beyond is left out.</summary>
    public const int MaxSlots = 64;

    /// <summary>The bytes that their spellings may have.</summary>
    public const int SpellingBytes = 1024;

    private const int MaxWords = 32;
    private const int NotYet = -1;

    private readonly Span<TextSlot> _slots;
    private readonly Span<byte> _spellings;
    private readonly Span<ulong> _letterPlaces;
    private readonly Language _language;
    private int _count;
    private int _spellingLength;
    private ulong _firsts;
    private ulong _lasts;
    private ulong _nears;

    /// <summary>Looks for the parts of a query that may or must be there; of what field they are limited to, a text knows nothing.</summary>
    /// <param name="query">The text of the query.</param>
    /// <param name="nodes">Its parts.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="slots">Memory for <see cref="MaxSlots"/> words.</param>
    /// <param name="spellings">Memory for <see cref="SpellingBytes"/> bytes.</param>
    /// <param name="letterPlaces">Memory for 256 numbers.</param>
    public TextMatcher(
        scoped ReadOnlySpan<byte> query,
        scoped ReadOnlySpan<QueryNode> nodes,
        Language language,
        Span<TextSlot> slots,
        Span<byte> spellings,
        Span<ulong> letterPlaces
    )
    {
        _slots = slots;
        _spellings = spellings;
        _letterPlaces = letterPlaces;
        _language = language;
        AddParts(query, nodes, withFunctionWords: false);
        if (_count == 0)
            AddParts(query, nodes, withFunctionWords: true);
    }

    /// <summary>Finds the stretches of <paramref name="text"/> that match. The time taken is linear in the text.</summary>
    /// <returns>How many were written: the first ones, as many as there is room for.</returns>
    public readonly int Find(ReadOnlySpan<byte> text, Span<Highlight> found)
    {
        var highlights = new HighlightList(found);
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        Span<int> starts = stackalloc int[MaxWords];
        var reader = new TermReader(text, _language, buffer);
        ulong state = 0;
        while (_count > 0 && reader.MoveNext())
        {
            starts[reader.Position % MaxWords] = reader.Start;
            ulong same = SlotsOf(reader.Folded, reader.Stem);
            state = ((state << 1) | _firsts) & same;
            for (ulong lasts = state & _lasts; lasts != 0; lasts &= lasts - 1)
            {
                ref readonly TextSlot last = ref _slots[BitOperations.TrailingZeroCount(lasts)];
                highlights.Add(starts[(reader.Position - last.Place) % MaxWords], reader.End, PartOf(last.Node));
            }

            for (ulong nears = same & _nears; nears != 0; nears &= nears - 1)
                AddNear(
                    BitOperations.TrailingZeroCount(nears),
                    reader.Position,
                    reader.Start,
                    reader.End,
                    ref highlights
                );
        }

        return highlights.Count;
    }

    /// <summary>Adds what may or must be there. Function words beside others are not looked for: to mark them all would hide the rest.</summary>
    private void AddParts(scoped ReadOnlySpan<byte> query, scoped ReadOnlySpan<QueryNode> nodes, bool withFunctionWords)
    {
        for (int node = 0; node < nodes.Length; node = nodes[node].Occur == QueryOccur.Not ? nodes[node].End : node + 1)
        {
            if (nodes[node].Occur != QueryOccur.Not && nodes[node].Kind != QueryKind.Group)
                AddPart(
                    nodes[node],
                    node,
                    query.Slice(nodes[node].TextStart, nodes[node].TextLength),
                    withFunctionWords
                );
        }
    }

    /// <summary>The bit of a part; those that a number has no bit for share the highest.</summary>
    private static ulong PartOf(int node) => 1UL << Math.Min(node, MaxSlots - 1);

    /// <summary>True where each word of a part is looked for by itself, and not one after the other.</summary>
    private static bool IsWordByWord(QueryKind kind) => kind is QueryKind.Word or QueryKind.Prefix or QueryKind.Fuzzy;

    private void AddPart(in QueryNode node, int number, scoped ReadOnlySpan<byte> text, bool withFunctionWords)
    {
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        var reader = new TermReader(text, _language, buffer);
        int first = _count;
        bool isWordByWord = IsWordByWord(node.Kind);
        while (_count - first < MaxWords && reader.MoveNext())
        {
            if (node.Kind == QueryKind.Word && !withFunctionWords && FunctionWords.Contains(reader.Folded, _language))
                continue;
            if (
                !AddSlot(
                    node,
                    number,
                    _count - first,
                    node.Kind is QueryKind.Prefix or QueryKind.Fuzzy ? reader.Folded : reader.Stem
                )
            )
            {
                _count = first;
                return;
            }
        }

        if (_count == first)
            return;
        ulong all = Bits(first, _count);
        foreach (ref TextSlot slot in _slots[first.._count])
            slot.WordCount = _count - first;
        if (node.Kind == QueryKind.Near)
        {
            _nears |= all;
            return;
        }

        _firsts |= isWordByWord ? all : 1UL << first;
        _lasts |= isWordByWord ? all : 1UL << (_count - 1);
    }

    private bool AddSlot(in QueryNode node, int number, int place, scoped ReadOnlySpan<byte> spelling)
    {
        if (_count == MaxSlots || !spelling.TryCopyTo(_spellings[_spellingLength..]))
            return false;
        bool isWordByWord = IsWordByWord(node.Kind);
        _slots[_count++] = new TextSlot
        {
            Kind = node.Kind,
            Number = node.Number,
            Node = number,
            Place = isWordByWord ? 0 : place,
            SpellingStart = _spellingLength,
            SpellingLength = spelling.Length,
            Signature = node.Kind == QueryKind.Fuzzy ? WordLayout.Signature(spelling) : 0,
            LastPosition = NotYet,
        };
        _spellingLength += spelling.Length;
        return true;
    }

    private static ulong Bits(int first, int end) => (ulong.MaxValue >> (MaxSlots - (end - first))) << first;

    /// <summary>A bit for each word that is looked for and that a word of the text is.</summary>
    private readonly ulong SlotsOf(ReadOnlySpan<byte> folded, ReadOnlySpan<byte> stem)
    {
        ulong same = 0;
        for (int i = 0; i < _count; i++)
        {
            ref readonly TextSlot slot = ref _slots[i];
            ReadOnlySpan<byte> spelling = _spellings.Slice(slot.SpellingStart, slot.SpellingLength);
            bool isSame = slot.Kind switch
            {
                QueryKind.Prefix => folded.StartsWith(spelling),
                QueryKind.Fuzzy => IsWithin(slot, spelling, folded),
                _ => stem.SequenceEqual(spelling),
            };
            same |= isSame ? 1UL << i : 0;
        }

        return same;
    }

    private readonly bool IsWithin(in TextSlot slot, ReadOnlySpan<byte> wanted, ReadOnlySpan<byte> word)
    {
        if (Math.Abs(wanted.Length - word.Length) > slot.Number || wanted.IsEmpty)
            return false;
        if (BitOperations.PopCount(WordLayout.Signature(word) ^ slot.Signature) > 2 * slot.Number)
            return false;
        return new LetterDistance(wanted, _letterPlaces).Of(word) <= slot.Number;
    }

    /// <summary>Adds the words of a NEAR where, with this one, all of them stand near enough.</summary>
    private readonly void AddNear(int number, int position, int start, int end, ref HighlightList highlights)
    {
        ref TextSlot slot = ref _slots[number];
        slot.LastPosition = position;
        slot.LastStart = start;
        slot.LastEnd = end;
        Span<TextSlot> words = _slots.Slice(number - slot.Place, slot.WordCount);
        foreach (ref readonly TextSlot word in words)
        {
            if (word.LastPosition == NotYet || position - word.LastPosition > slot.Number + words.Length - 1)
                return;
        }

        foreach (ref readonly TextSlot word in words)
            highlights.Add(word.LastStart, word.LastEnd, PartOf(slot.Node));
    }
}
