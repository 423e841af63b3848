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
    /// <summary>
    /// The maximum number of query words that are looked for at once. See <see cref="Next"/> for the other words.
    /// </summary>
    public const int MaxSlots = 64;

    /// <summary>The maximum number of bytes of the spellings of the words: those of any phrase fit.</summary>
    public const int SpellingBytes = MaxWords * TermReader.MaxBytes;

    private const int MaxWords = QueryParser.MaxPhraseWords;
    private const int NotYet = -1;
    private const int NoWord = -2;
    private const int AnyLanguage = -1;

    private readonly Span<TextSlot> _slots;
    private readonly Span<byte> _spellings;
    private readonly Span<ulong> _letterMasks;
    private readonly SearchIndex _index;
    private readonly ReadOnlySpan<QueryTerm> _terms;
    private readonly LanguageRules _language;
    private readonly bool _withFunctionWords;
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
    /// <param name="terms">The terms of all parts.</param>
    /// <param name="index">The index, whose language is the language of the text, or one of whose languages is.</param>
    /// <param name="synonyms">The synonyms of the corpus.</param>
    /// <param name="from">The first word to look for: default, or the value of <see cref="Next"/>.</param>
    /// <param name="withFunctionWords">
    /// Whether to look for optional function words. Marking all of them would hide the other matches.
    /// </param>
    /// <param name="slots">Memory for <see cref="MaxSlots"/> query words.</param>
    /// <param name="spellings">Memory for <see cref="SpellingBytes"/> bytes.</param>
    /// <param name="letterMasks">Memory for 256 numbers, used by <see cref="LetterDistance"/>.</param>
    public TextMatcher(
        scoped ReadOnlySpan<byte> query,
        scoped ReadOnlySpan<QueryNode> nodes,
        ReadOnlySpan<QueryTerm> terms,
        scoped in SearchIndex index,
        ReadOnlySpan<byte> synonyms,
        (int Part, int Byte) from,
        bool withFunctionWords,
        Span<TextSlot> slots,
        Span<byte> spellings,
        Span<ulong> letterMasks
    )
    {
        _slots = slots;
        _spellings = spellings;
        _letterMasks = letterMasks;
        _index = index;
        _terms = terms;
        _language = index.Counts.Language;
        _withFunctionWords = withFunctionWords;
        IsLast = true;
        AddInLanguages(query, nodes, from);
        if (!synonyms.IsEmpty)
            AddSynonyms(nodes, new SynonymLines(synonyms));
    }

    /// <summary>
    /// The part of the query, and the byte of its text, at which the first word is that does not fit. The parts are
    /// counted once for each language of the index.
    /// </summary>
    public (int Part, int Byte) Next { get; private set; }

    /// <summary>Whether all words after the first one to look for fit.</summary>
    public bool IsLast { get; private set; }

    /// <summary>Whether an optional function word was not looked for.</summary>
    public bool IsWithoutFunctionWords { get; private set; }

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
        Span<byte> memory = stackalloc byte[CompoundMatcher.MemoryLength];
        var compounds = new CompoundMatcher(memory);
        var reader = new TermReader(text, _language, buffer);
        ulong state = 0;
        ulong before = 0;
        while (_count > 0 && reader.MoveNext())
        {
            if (!reader.IsOverlap)
            {
                // A joined word has the position of its first part.
                if (reader.Kind == TermKind.Word && SlotsOfJoined(text, reader, compounds) is not 0 and var joined)
                {
                    state |= before & joined;
                    AddEnds(before & joined, starts, reader.Position - 1, reader.End, ref highlights);
                    for (ulong nears = joined & _nears; nears != 0; nears &= nears - 1)
                        AddNear(
                            BitOperations.TrailingZeroCount(nears),
                            reader.Position - 1,
                            compounds.Start,
                            reader.End,
                            ref highlights
                        );
                }

                starts[reader.Position % MaxWords] = reader.Start;
                before = (state << 1) | _firsts;
                state = 0;
            }

            compounds.Remember(reader);
            ulong same =
                _language.Languages.Length == 0 ? SlotsOf(0, reader.Folded, reader.Stem)
                : reader.Kind == TermKind.Word ? SlotsInLanguages(text[reader.Start..reader.End], reader.Folded)
                : SlotsOf(AnyLanguage, reader.Folded, reader.Folded);
            ulong reached = before & same;
            state |= reached;
            AddEnds(reached, starts, reader.Position, reader.End, ref highlights);
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

    /// <summary>Highlights the parts of the query whose last word is reached.</summary>
    private readonly void AddEnds(
        ulong reached,
        scoped ReadOnlySpan<int> starts,
        int position,
        int end,
        ref HighlightList highlights
    )
    {
        for (ulong lasts = reached & _lasts; lasts != 0; lasts &= lasts - 1)
        {
            ref readonly TextSlot last = ref _slots[BitOperations.TrailingZeroCount(lasts)];
            highlights.Add(starts[(position - last.IndexInPart) % MaxWords], end, PartOf(last.Node));
        }
    }

    /// <summary>
    /// Adds the words of the optional and required parts in each language, until one does not fit.
    /// </summary>
    /// <returns>Whether all words fit.</returns>
    private bool AddParts(
        scoped ReadOnlySpan<byte> query,
        scoped ReadOnlySpan<QueryNode> nodes,
        int language,
        (int Part, int Byte) from
    )
    {
        for (int node = 0; node < nodes.Length; node = nodes[node].Occur == QueryOccur.Not ? nodes[node].End : node + 1)
        {
            int part = (language * nodes.Length) + node;
            if (
                part < from.Part
                || nodes[node].IsSkipped
                || nodes[node].Occur == QueryOccur.Not
                || nodes[node].Kind == QueryKind.Group
            )
                continue;
            int next = AddReadings(query, nodes, node, language, start: part == from.Part ? from.Byte : 0);
            if (next < 0)
                continue;
            Next = (part, next);
            IsLast = false;
            return false;
        }

        return true;
    }

    /// <summary>Returns the bit of a part. The 64th and all later parts share the highest bit.</summary>
    private static ulong PartOf(int node) => 1UL << Math.Min(node, MaxSlots - 1);

    /// <summary>Returns whether each word of a part matches by itself, without the words around it.</summary>
    private static bool IsWordByWord(QueryKind kind) => kind is QueryKind.Word or QueryKind.Prefix or QueryKind.Fuzzy;

    private static TermKind KindsOf(in QueryNode node) =>
        node.Kind switch
        {
            QueryKind.Word => TermKinds.Parts,
            QueryKind.Prefix or QueryKind.Fuzzy => TermKinds.Words,
            QueryKind.Near => TermKinds.Near,
            _ => TermKinds.Phrase,
        };

    /// <summary>Adds the words of a part.</summary>
    /// <param name="node">The part.</param>
    /// <param name="number">The index of the part.</param>
    /// <param name="language">The index of the language.</param>
    /// <param name="text">The text of the part.</param>
    /// <param name="start">The byte of the text at which the first word to add is.</param>
    /// <returns>
    /// The first byte of a word that does not fit, or -1 if all words fit. If a phrase or a NEAR does not fit, none of its
    /// words is added.
    /// </returns>
    private int AddPart(in QueryNode node, int number, int language, scoped ReadOnlySpan<byte> text, int start)
    {
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        LanguageRules rules = RulesOf(language);
        var reader = new TermReader(text[start..], rules, buffer);
        int first = _count;
        bool isWordByWord = IsWordByWord(node.Kind);
        TermKind kinds = KindsOf(node);
        int next = -1;
        bool isNew = language == 0;
        while ((isWordByWord || _count - first < MaxWords) && next < 0 && reader.MoveNext(kinds))
        {
            QueryKind kind = KindOf(node, text, start + reader.End);
            bool isStem = reader.Kind == TermKind.Word && kind is not (QueryKind.Prefix or QueryKind.Fuzzy);
            if (!isStem && language > 0 && isWordByWord)
                continue;
            isNew |= isStem;
            if (kind == QueryKind.Word && !_withFunctionWords && rules.IsFunctionWord(reader.Folded))
            {
                IsWithoutFunctionWords = true;
                continue;
            }

            ReadOnlySpan<byte> spelling = kind is QueryKind.Prefix or QueryKind.Fuzzy ? reader.Folded : reader.Stem;
            if (AddSlot(node, number, kind, language, isWordByWord ? 0 : _count - first, spelling))
                continue;
            next = isWordByWord ? start + reader.Start : 0;
            _count = isWordByWord ? _count : first;
        }

        // A phrase without stems is the same in all languages.
        _count = isNew ? _count : first;
        if (_count > first)
            EndPart(node.Kind, first);
        return next;
    }

    /// <summary>Returns how a word of a part is compared: only the last word of a part is a prefix.</summary>
    private static QueryKind KindOf(in QueryNode node, scoped ReadOnlySpan<byte> text, int end)
    {
        if (node.Kind == QueryKind.Prefix)
            return QueryNodes.IsLastWord(text, end) ? QueryKind.Prefix : QueryKind.Word;
        return node.EndsWithPrefix && QueryNodes.IsLastWord(text, end) ? QueryKind.Prefix : node.Kind;
    }

    private void EndPart(QueryKind kind, int first)
    {
        bool isWordByWord = IsWordByWord(kind);
        ulong all = Bits(first, _count);
        foreach (ref TextSlot slot in _slots[first.._count])
            slot.WordCount = _count - first;
        if (kind == QueryKind.Near)
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
        QueryKind kind,
        int language,
        int indexInPart,
        scoped ReadOnlySpan<byte> spelling
    )
    {
        if (_count == MaxSlots || !spelling.TryCopyTo(_spellings[_spellingLength..]))
            return false;
        _slots[_count++] = new TextSlot
        {
            Kind = kind,
            Number = node.Number,
            Node = number,
            FirstTerm = node.FirstTerm,
            TermCount = node.TermCount,
            Language = language,
            IndexInPart = indexInPart,
            SpellingStart = _spellingLength,
            SpellingLength = spelling.Length,
            Signature = kind == QueryKind.Fuzzy ? WordLayout.Signature(spelling) : 0,
            LastPosition = NotYet,
        };
        _spellingLength += spelling.Length;
        return true;
    }

    private static ulong Bits(int first, int end) => (ulong.MaxValue >> (MaxSlots - (end - first))) << first;

    /// <summary>Returns a bit for each query word that a word of the text matches.</summary>
    /// <param name="language">
    /// The index of the language of the stem; <see cref="AnyLanguage"/> for a part of a run.
    /// </param>
    /// <param name="folded">The folded form of the word.</param>
    /// <param name="stem">The stem of the word.</param>
    private readonly ulong SlotsOf(int language, ReadOnlySpan<byte> folded, ReadOnlySpan<byte> stem)
    {
        ulong same = 0;
        int known = NotYet;
        for (int i = 0; i < _count; i++)
        {
            ref readonly TextSlot slot = ref _slots[i];
            bool isSame = IsSame(slot, language, SpellingOf(slot), folded, stem);
            if (!isSame && slot.Kind is QueryKind.Prefix or QueryKind.Fuzzy)
                isSame = HasTerm(slot, folded, ref known);
            same |= isSame ? 1UL << i : 0;
        }

        return same;
    }

    /// <summary>
    /// Returns whether a word has a term that a prefix or a fuzzy word matches through another word of the same stem: a
    /// search for <c>treati*</c> finds <c>treaties</c>, and so records with <c>treaty</c>.
    /// </summary>
    /// <param name="slot">The prefix or fuzzy word.</param>
    /// <param name="folded">The folded form of the word of the text.</param>
    /// <param name="known">
    /// The word of the index, which is looked up once for each word of the text; <see cref="NotYet"/> at first. Equal
    /// words of several languages are next to each other.
    /// </param>
    private readonly bool HasTerm(in TextSlot slot, ReadOnlySpan<byte> folded, ref int known)
    {
        if (known == NotYet)
            known = _index.FindWord(folded) is >= 0 and var found ? found : NoWord;
        if (known < 0)
            return false;
        bool hasTerm = IsTermOf(slot, _index.TermOf(known));
        bool isMixed = _language.Languages.Length > 0;
        for (int word = known + 1; isMixed && !hasTerm && word < _index.Counts.Words; word++)
        {
            isMixed = _index.Word(word).SequenceEqual(folded);
            hasTerm = isMixed && IsTermOf(slot, _index.TermOf(word));
        }

        return hasTerm;
    }

    private readonly bool IsTermOf(in TextSlot slot, int term)
    {
        for (int i = slot.FirstTerm; i < slot.FirstTerm + slot.TermCount; i++)
        {
            if (_terms[i].Number == term)
                return true;
        }

        return false;
    }

    private readonly ReadOnlySpan<byte> SpellingOf(in TextSlot slot) =>
        _spellings.Slice(slot.SpellingStart, slot.SpellingLength);

    private readonly bool IsSame(
        in TextSlot slot,
        int language,
        ReadOnlySpan<byte> spelling,
        ReadOnlySpan<byte> folded,
        ReadOnlySpan<byte> stem
    ) =>
        slot.Kind switch
        {
            QueryKind.Prefix => folded.StartsWith(spelling),
            QueryKind.Fuzzy => IsWithin(slot, spelling, folded),
            _ => (language == AnyLanguage || slot.Language == language) && stem.SequenceEqual(spelling),
        };

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
