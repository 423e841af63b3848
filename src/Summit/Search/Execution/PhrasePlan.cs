using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Works out a query of one phrase: the records of its two rarest words are intersected window by window. Most of these do not have
/// the two side by side, which is told from the beginning of their positions; the others are looked at word by word.
/// </summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
internal unsafe ref partial struct PhrasePlan<T>
    where T : struct, ISearchableRecord<T>
{
    /// <summary>To work out the ranks of a whole window takes as long as those of so many records.</summary>
    private const int FewRanks = 24;

    private readonly SearchIndex _index;
    private readonly PhraseMatcher<T> _ranges;
    private readonly Span<TermCursor> _words;
    private readonly Span<PositionList> _positions;
    private readonly Span<int> _postings;
    private readonly int _field;
    private readonly int _first;
    private readonly int _second;
    private readonly ulong* _pairs;
    private readonly ulong _pairBits;
    private int _window;

    private PhrasePlan(in SearchIndex index, in QueryNode node, Span<TermCursor> words, Span<PositionList> positions, Span<int> postings)
    {
        _index = index;
        _ranges = new PhraseMatcher<T>(index);
        _words = words;
        _positions = positions;
        _postings = postings;
        _field = node.Field;
        _first = Rarest(words, except: -1);
        _second = Rarest(words, _first);
        PositionIndex stored = T.SearchPositions;
        _pairs = stored.Pairs;
        for (int i = 0; i < words.Length; i++)
        {
            positions[i] = PositionList.Of<T>(stored, words[i]);
            if (i > 0 && words[i - 1].IsDense && words[i].IsDense)
                _pairBits |= PositionLayout.PairBit(words[i - 1].Term, words[i].Term);
        }
    }

    /// <summary>True where the plan can work out the query: one phrase of words that all have records.</summary>
    public static bool Fits(ReadOnlySpan<QueryNode> nodes) =>
        nodes.Length == 1 && nodes[0].Kind == QueryKind.Phrase && nodes[0].Occur != QueryOccur.Not && !nodes[0].Missing
        && nodes[0].TermCount is > 1 and <= PhraseMatcher<T>.MaxWords;

    /// <summary>Runs the query.</summary>
    /// <returns>How many records match.</returns>
    [SkipLocalsInit]
    public static int Run(in SearchIndex index, in QueryNode node, scoped Span<TermCursor> words, scoped ref RowFilter filter, scoped ref TopHits hits)
    {
        Span<PositionList> positions = stackalloc PositionList[PhraseMatcher<T>.MaxWords];
        Span<int> postings = stackalloc int[PhraseMatcher<T>.MaxWords];
        var plan = new PhrasePlan<T>(index, node, words, positions, postings);
        return plan.Run(ref filter, ref hits);
    }

    private static int Rarest(ReadOnlySpan<TermCursor> words, int except)
    {
        int rarest = -1;
        for (int i = 0; i < words.Length; i++)
        {
            if (i != except && (rarest < 0 || words[i].Count < words[rarest].Count))
                rarest = i;
        }

        return rarest;
    }

    [SkipLocalsInit]
    private int Run(scoped ref RowFilter filter, scoped ref TopHits hits)
    {
        uint* candidates = stackalloc uint[SearchWindow.Size];
        ushort* places = stackalloc ushort[SearchWindow.Size];
        ulong* allowed = stackalloc ulong[SearchWindow.Size / 64];
        DenseRanks* ranks = stackalloc DenseRanks[2];
        int matches = 0;
        for (_window = filter.FirstRow & ~(SearchWindow.Size - 1); _window < filter.EndRow; _window += SearchWindow.Size)
        {
            if (!EnterWindow())
                continue;
            int count = Candidates(candidates, places);
            if (count > 0)
                matches += TryCandidates(candidates, count, ranks, filter.Fill(_window, allowed) ? allowed : null, ref hits);
        }

        return matches;
    }

    private readonly bool EnterWindow()
    {
        int window = _window >> SearchWindow.Shift;
        if (!_words[_first].EnterWindow(window))
            return false;
        for (int i = 0; i < _words.Length; i++)
        {
            if (i != _first && !_words[i].EnterWindow(window))
                return false;
        }

        return true;
    }

    private readonly int TryCandidates(uint* candidates, int count, DenseRanks* ranks, ulong* allowed, scoped ref TopHits hits)
    {
        ref TermCursor first = ref _words[_first];
        PositionList firstPositions = _positions[_first];
        PositionList secondPositions = _positions[_second];
        DenseRanks* firstRanks = first.IsDense ? Ranks(_first, candidates, count, ranks) : null;
        DenseRanks* secondRanks = _words[_second].IsDense ? Ranks(_second, candidates, count, ranks + 1) : null;
        int secondStart = _words[_second].Start;
        int distance = _second - _first;
        int matches = 0;
        for (int i = 0; i < count; i++)
        {
            int record = RecordOf(first, candidates[i]);
            if (allowed != null && ((allowed[record >> 6] >> record) & 1) == 0)
                continue;
            int posting = firstRanks != null ? firstRanks->Of(record) : first.Start + (ushort)candidates[i];
            int other = secondRanks != null ? secondRanks->Of(record) : secondStart + (int)(candidates[i] >> 16);
            if (!PositionFilter.MayStand(firstPositions.StepsOf(posting), secondPositions.StepsOf(other), distance))
                continue;
            _postings[_first] = posting;
            _postings[_second] = other;
            if (!HasOthers(record) || !Matches(_window + record))
                continue;
            matches++;
            hits.Offer(BitConverter.SingleToUInt32Bits(Score(record)), _window + record);
        }

        return matches;
    }

    /// <summary>The record of a candidate, counted from the first of the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int RecordOf(in TermCursor first, uint candidate) =>
        first.IsDense ? (ushort)candidate : first.RecordOf(first.Start + (ushort)candidate);

    /// <summary>The ranks of the candidates among the records of a dense word: the postings that its positions are counted by.</summary>
    private readonly DenseRanks* Ranks(int word, uint* candidates, int count, DenseRanks* ranks)
    {
        DenseCodes codes = _words[word].Dense;
        if (count >= FewRanks)
        {
            ranks->Fill(codes, _window, _words[word].WindowCount, _positions[word].DenseRank(_window));
            return ranks;
        }

        for (int i = 0; i < count; i++)
        {
            int block = RecordOf(_words[_first], candidates[i]) / ScoreWindow.Step;
            ranks->FillBlock(codes, _window, block, _positions[word].DenseRank(_window + (block * ScoreWindow.Step)));
        }

        return ranks;
    }

    /// <summary>Finds the postings of the other words.</summary>
    private readonly bool HasOthers(int record)
    {
        for (int i = 0; i < _words.Length; i++)
        {
            if (i == _first || i == _second)
                continue;
            ref TermCursor word = ref _words[i];
            int posting = word.Seek(record);
            if (posting < 0)
                return false;
            _postings[i] = word.IsDense ? _positions[i].DenseRank(posting) : posting;
        }

        return true;
    }

    /// <summary>True where the words stand one after the other.</summary>
    private readonly bool Matches(int row)
    {
        (int from, int to) = _field < 0 ? (0, int.MaxValue) : _ranges.Range(row, _field);
        var first = new PositionReader(_positions[_first].StepsOf(_postings[_first]));
        var second = new PositionReader(_positions[_second].StepsOf(_postings[_second]));
        int distance = _second - _first;
        if (!first.MoveTo(from + _first))
            return false;
        while (second.MoveTo(first.Current + distance))
        {
            if (second.Current == first.Current + distance)
            {
                int start = first.Current - _first;
                if (start + _words.Length > to)
                    return false;
                if (OthersStandAt(start))
                    return true;
            }

            if (!first.MoveTo(Math.Max(first.Current + 1, second.Current - distance)))
                return false;
        }

        return false;
    }

    private readonly bool OthersStandAt(int start)
    {
        for (int i = 0; i < _words.Length; i++)
        {
            if (i == _first || i == _second)
                continue;
            var reader = new PositionReader(_positions[i].StepsOf(_postings[i]));
            if (!reader.MoveTo(start + i) || reader.Current != start + i)
                return false;
        }

        return true;
    }

    private readonly float Score(int record)
    {
        float sum = 0;
        for (int i = 0; i < _words.Length; i++)
            sum += ScoreOf(i, record, _postings[i]);
        return sum;
    }

    private readonly float ScoreOf(int word, int record, int posting) => _words[word].Score(_words[word].IsDense ? _window + record : posting);
}
