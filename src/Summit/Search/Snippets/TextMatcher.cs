using System.Numerics;
using Summit.Layout;
using Summit.Text;

namespace Summit.Search;

/// <summary>
/// Finds the words of a query in a text. Every word of the query is one bit of a 64-bit state. Each word of the text
/// selects the bits of the query words that it matches; a phrase ends where its bits have moved up to the last one
/// (Shift-And: Baeza-Yates and Gonnet, "A new approach to text searching", 1992). The time per word therefore does not
/// depend on the number of phrases.
/// </summary>
internal ref partial struct TextMatcher
{
    /// <summary>The maximum number of query words. A part of the query that goes beyond the limit is ignored.</summary>
    public const int MaxSlots = 64;

    /// <summary>The maximum number of bytes of the spellings of all query words.</summary>
    public const int SpellingBytes = 1024;

    private const int MaxWords = 32;
    private const int NotYet = -1;

    private readonly Span<TextSlot> _slots;
    private readonly Span<byte> _spellings;
    private readonly Span<ulong> _letterMasks;
    private readonly LanguageRules _language;
    private int _count;
    private int _spellingLength;
    private ulong _firsts;
    private ulong _lasts;
    private ulong _nears;

    /// <summary>
    /// Creates a matcher for the optional and required parts of a query. The limitation of parts to fields is ignored,
    /// because a text has no fields.
    /// </summary>
    /// <param name="query">The text of the query, in UTF-8.</param>
    /// <param name="nodes">The parts of the query.</param>
    /// <param name="language">The rules of the language of the text.</param>
    /// <param name="slots">Memory for <see cref="MaxSlots"/> query words.</param>
    /// <param name="spellings">Memory for <see cref="SpellingBytes"/> bytes.</param>
    /// <param name="letterMasks">Memory for 256 numbers, used by <see cref="LetterDistance"/>.</param>
    public TextMatcher(
        scoped ReadOnlySpan<byte> query,
        scoped ReadOnlySpan<QueryNode> nodes,
        LanguageRules language,
        Span<TextSlot> slots,
        Span<byte> spellings,
        Span<ulong> letterMasks
    )
    {
        _slots = slots;
        _spellings = spellings;
        _letterMasks = letterMasks;
        _language = language;
        AddInLanguages(query, nodes, withFunctionWords: false);
        if (_count == 0)
            AddInLanguages(query, nodes, withFunctionWords: true);
    }

    /// <summary>Finds the matches in a text. The time is linear in the length of the text.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="found">
    /// Receives the first matches, in ascending order and without overlaps, up to its length.
    /// </param>
    /// <returns>The number of matches written.</returns>
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
            ulong same =
                _language.Languages.Length > 0
                    ? SlotsInLanguages(text[reader.Start..reader.End], reader.Folded)
                    : SlotsOf(0, reader.Folded, reader.Stem);
            state = ((state << 1) | _firsts) & same;
            for (ulong lasts = state & _lasts; lasts != 0; lasts &= lasts - 1)
            {
                ref readonly TextSlot last = ref _slots[BitOperations.TrailingZeroCount(lasts)];
                highlights.Add(starts[(reader.Position - last.IndexInPart) % MaxWords], reader.End, PartOf(last.Node));
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

    /// <summary>
    /// Adds the words of the optional and required parts. Function words are left out unless the query has no other
    /// words, because marking all of them would hide the other matches.
    /// </summary>
    private void AddParts(
        scoped ReadOnlySpan<byte> query,
        scoped ReadOnlySpan<QueryNode> nodes,
        int language,
        bool withFunctionWords
    )
    {
        for (int node = 0; node < nodes.Length; node = nodes[node].Occur == QueryOccur.Not ? nodes[node].End : node + 1)
        {
            bool isAdded = language > 0 && nodes[node].Kind is (QueryKind.Prefix or QueryKind.Fuzzy);
            bool isPart = nodes[node].Occur != QueryOccur.Not && nodes[node].Kind != QueryKind.Group;
            if (!nodes[node].IsSkipped && isPart && !isAdded)
                AddPart(
                    nodes[node],
                    node,
                    language,
                    query.Slice(nodes[node].TextStart, nodes[node].TextLength),
                    withFunctionWords
                );
        }
    }

    /// <summary>Returns the bit of a part. The 64th and all later parts share the highest bit.</summary>
    private static ulong PartOf(int node) => 1UL << Math.Min(node, MaxSlots - 1);

    /// <summary>Returns whether each word of a part matches by itself, without the words around it.</summary>
    private static bool IsWordByWord(QueryKind kind) => kind is QueryKind.Word or QueryKind.Prefix or QueryKind.Fuzzy;

    private void AddPart(
        in QueryNode node,
        int number,
        int language,
        scoped ReadOnlySpan<byte> text,
        bool withFunctionWords
    )
    {
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        LanguageRules rules = RulesOf(language);
        var reader = new TermReader(text, rules, buffer);
        int first = _count;
        bool isWordByWord = IsWordByWord(node.Kind);
        while (_count - first < MaxWords && reader.MoveNext())
        {
            if (node.Kind == QueryKind.Word && !withFunctionWords && rules.IsFunctionWord(reader.Folded))
                continue;
            if (
                !AddSlot(
                    node,
                    number,
                    language,
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

    private bool AddSlot(
        in QueryNode node,
        int number,
        int language,
        int indexInPart,
        scoped ReadOnlySpan<byte> spelling
    )
    {
        if (_count == MaxSlots || !spelling.TryCopyTo(_spellings[_spellingLength..]))
            return false;
        bool isWordByWord = IsWordByWord(node.Kind);
        _slots[_count++] = new TextSlot
        {
            Kind = node.Kind,
            Number = node.Number,
            Node = number,
            Language = language,
            IndexInPart = isWordByWord ? 0 : indexInPart,
            SpellingStart = _spellingLength,
            SpellingLength = spelling.Length,
            Signature = node.Kind == QueryKind.Fuzzy ? WordLayout.Signature(spelling) : 0,
            LastPosition = NotYet,
        };
        _spellingLength += spelling.Length;
        return true;
    }

    private static ulong Bits(int first, int end) => (ulong.MaxValue >> (MaxSlots - (end - first))) << first;

    /// <summary>Returns a bit for each query word that a word of the text matches.</summary>
    /// <param name="language">The index of the language of the stem.</param>
    /// <param name="folded">The folded form of the word.</param>
    /// <param name="stem">The stem of the word.</param>
    private readonly ulong SlotsOf(int language, ReadOnlySpan<byte> folded, ReadOnlySpan<byte> stem)
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
                _ => slot.Language == language && stem.SequenceEqual(spelling),
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
        return new LetterDistance(wanted, _letterMasks).Of(word) <= slot.Number;
    }

    /// <summary>
    /// Records a word of a NEAR, and highlights all words of the NEAR if their last occurrences are near enough to each
    /// other.
    /// </summary>
    private readonly void AddNear(int number, int position, int start, int end, ref HighlightList highlights)
    {
        ref TextSlot slot = ref _slots[number];
        slot.LastPosition = position;
        slot.LastStart = start;
        slot.LastEnd = end;
        Span<TextSlot> words = _slots.Slice(number - slot.IndexInPart, slot.WordCount);
        foreach (ref readonly TextSlot word in words)
        {
            if (word.LastPosition == NotYet || position - word.LastPosition > slot.Number + words.Length - 1)
                return;
        }

        foreach (ref readonly TextSlot word in words)
            highlights.Add(word.LastStart, word.LastEnd, PartOf(slot.Node));
    }
}
