using System.Numerics;
using System.Runtime.CompilerServices;

namespace Summit.Search;

/// <summary>
/// Works out a query of one phrase: the records of its two rarest words are intersected window by window, and in those that have
/// all words the positions of the two are compared first.
/// </summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
internal unsafe ref struct PhrasePlan<T>
    where T : struct, ISearchableRecord<T>
{
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
                _pairBits |= SearchLayout.PairBit(words[i - 1].Term, words[i].Term);
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
        // A record of both words: its posting of the first, which is its place in the window if that is dense, and above it that
        // of the second, counted from the first of the window.
        uint* candidates = stackalloc uint[SearchLayout.WindowSize];
        ushort* places = stackalloc ushort[SearchLayout.WindowSize];
        ulong* allowed = stackalloc ulong[SearchLayout.WindowSize / 64];
        int matches = 0;
        for (_window = filter.FirstRow & ~(SearchLayout.WindowSize - 1); _window < filter.EndRow; _window += SearchLayout.WindowSize)
        {
            if (!EnterWindow())
                continue;
            int count = Candidates(candidates, places);
            if (count > 0)
                matches += TryCandidates(candidates, count, filter.Fill(_window, allowed) ? allowed : null, ref hits);
        }

        return matches;
    }

    private readonly bool EnterWindow()
    {
        int window = _window >> SearchLayout.WindowShift;
        if (!_words[_first].EnterWindow(window))
            return false;
        for (int i = 0; i < _words.Length; i++)
        {
            if (i != _first && !_words[i].EnterWindow(window))
                return false;
        }

        return true;
    }

    private readonly int Candidates(uint* candidates, ushort* places)
    {
        ref TermCursor first = ref _words[_first];
        ref TermCursor second = ref _words[_second];
        if (first.IsDense)
            return BothDense(first, second, candidates);
        int count = first.End - first.Start;
        if (second.IsDense)
            return SecondDense(first, second, candidates);
        int others = second.End - second.Start;
        return count < others / PostingIntersection.SeekRatio
            ? Seek(first, ref second, candidates)
            : PostingIntersection.Find(first.Records + first.Start, count, second.Records + second.Start, others, first.RecordMask, places, candidates);
    }

    private readonly int BothDense(in TermCursor first, in TermCursor second, uint* candidates)
    {
        int found = 0;
        for (int start = first.Start; start < first.End; start += ScoreWindow.Step)
        {
            for (ulong both = first.Dense.Present(start) & second.Dense.Present(start); both != 0; both &= both - 1)
            {
                int row = start + BitOperations.TrailingZeroCount(both);
                candidates[found] = (uint)(row - first.Start);
                found += (_pairs[row] & _pairBits) == _pairBits ? 1 : 0;
            }
        }

        return found;
    }

    private static int SecondDense(in TermCursor first, in TermCursor second, uint* candidates)
    {
        int found = 0;
        for (int i = 0; i < first.WindowCount; i++)
        {
            candidates[found] = (uint)i;
            found += second.Dense.Of(second.Start + first.RecordOf(first.Start + i)) != 0 ? 1 : 0;
        }

        return found;
    }

    private static int Seek(in TermCursor first, ref TermCursor second, uint* candidates)
    {
        int found = 0;
        for (int i = 0; i < first.WindowCount; i++)
        {
            int posting = second.Seek(first.RecordOf(first.Start + i));
            if (posting >= 0)
                candidates[found++] = (uint)i | ((uint)(posting - second.Start) << 16);
        }

        return found;
    }

    private readonly int TryCandidates(uint* candidates, int count, ulong* allowed, scoped ref TopHits hits)
    {
        ref TermCursor first = ref _words[_first];
        bool isDense = first.IsDense;
        int matches = 0;
        for (int i = 0; i < count; i++)
        {
            int place = (ushort)candidates[i];
            int record = isDense ? place : first.RecordOf(first.Start + place);
            if (allowed != null && ((allowed[record >> 6] >> record) & 1) == 0)
                continue;
            _postings[_first] = first.Start + place;
            _postings[_second] = _words[_second].Start + (_words[_second].IsDense ? record : (int)(candidates[i] >> 16));
            if (!HasOthers(record) || !Matches(_window + record))
                continue;
            matches++;
            hits.Offer(BitConverter.SingleToUInt32Bits(Score()), _window + record);
        }

        return matches;
    }

    /// <summary>Finds the postings of the other words.</summary>
    private readonly bool HasOthers(int record)
    {
        for (int i = 0; i < _words.Length; i++)
        {
            if (i == _first || i == _second)
                continue;
            ref TermCursor word = ref _words[i];
            if ((_postings[i] = word.Seek(record)) < 0)
                return false;
        }

        return true;
    }

    /// <summary>True where the words stand one after the other.</summary>
    private readonly bool Matches(int row)
    {
        (int from, int to) = _field < 0 ? (0, int.MaxValue) : _ranges.Range(row, _field);
        PositionReader first = _positions[_first].Read(_postings[_first], row);
        PositionReader second = _positions[_second].Read(_postings[_second], row);
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
                if (OthersStandAt(start, row))
                    return true;
            }

            if (!first.MoveTo(Math.Max(first.Current + 1, second.Current - distance)))
                return false;
        }

        return false;
    }

    private readonly bool OthersStandAt(int start, int row)
    {
        for (int i = 0; i < _words.Length; i++)
        {
            if (i == _first || i == _second)
                continue;
            PositionReader reader = _positions[i].Read(_postings[i], row);
            if (!reader.MoveTo(start + i) || reader.Current != start + i)
                return false;
        }

        return true;
    }

    private readonly float Score()
    {
        float sum = 0;
        for (int i = 0; i < _words.Length; i++)
            sum += _words[i].Score(_postings[i]);
        return sum;
    }
}
