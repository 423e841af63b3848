using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// A plan for a query that is a single phrase. It finds the records that contain the two rarest words, window by
/// window, rejects most of them by a quick test of the first few positions, and compares the positions of all words in
/// the remaining records.
/// </summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
internal unsafe ref partial struct PhrasePlan<T>
    where T : struct, ISearchableRecord<T>
{
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

    private PhrasePlan(
        in SearchIndex index,
        in QueryNode node,
        Span<TermCursor> words,
        Span<PositionList> positions,
        Span<int> postings
    )
    {
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
            positions[i] = words[i].Positions<T>(stored);
            if (i > 0 && words[i - 1].IsDense && words[i].IsDense)
                _pairBits |= PositionLayout.PairBit(words[i - 1].Term, words[i].Term);
        }
    }

    /// <summary>
    /// Returns whether the plan can execute the query: one phrase of at least two words, each of which occurs in some
    /// record.
    /// </summary>
    public static bool Fits(ReadOnlySpan<QueryNode> nodes) =>
        nodes.Length == 1
        && nodes[0].Kind == QueryKind.Phrase
        && nodes[0].Occur != QueryOccur.Not
        && !nodes[0].HasMissingTerm
        && nodes[0].AlternativeCount == 0
        && nodes[0].SequenceCount == 1
        && nodes[0].TermCount is > 1 and <= PhraseMatcher<T>.MaxWords;

    /// <summary>Executes the query.</summary>
    /// <param name="index">The index.</param>
    /// <param name="node">The phrase.</param>
    /// <param name="words">The open terms of the phrase, in order.</param>
    /// <param name="filter">The records that may be hits.</param>
    /// <param name="hits">Collects the best records.</param>
    /// <param name="scale">Receives the scale of the scores in <paramref name="hits"/>.</param>
    /// <returns>The number of matching records.</returns>
    [SkipLocalsInit]
    public static int Run(
        in SearchIndex index,
        in QueryNode node,
        scoped Span<TermCursor> words,
        scoped ref RowFilter filter,
        scoped ref TopHits hits,
        out ScoreScale scale
    )
    {
        Span<PositionList> positions = stackalloc PositionList[PhraseMatcher<T>.MaxWords];
        Span<int> postings = stackalloc int[PhraseMatcher<T>.MaxWords];
        scale = new ScoreScale(words, ScoreScale.MaxScore);
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
        uint* candidates = stackalloc uint[ChunkSize];
        ulong* allowed = stackalloc ulong[SearchWindow.Size / DenseCodes.MaskRows];
        DenseRanks* ranks = stackalloc DenseRanks[2];
        int matches = 0;
        for (
            _window = filter.FirstRow & ~(SearchWindow.Size - 1);
            _window < filter.EndRow;
            _window += SearchWindow.Size
        )
        {
            if (EnterWindow())
                matches += RunWindow(candidates, ranks, filter.Bits(_window, allowed), ref hits);
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

    private readonly int RunWindow(uint* candidates, DenseRanks* ranks, ulong* allowed, scoped ref TopHits hits)
    {
        int matches = 0;
        if (Intersects())
        {
            var intersection = new PostingIntersection(_words[_first].Sparse, _words[_second].Sparse);
            while (!intersection.IsAtEnd)
            {
                int found = intersection.FindNext(candidates);
                matches += found == 0 ? 0 : TryCandidates(candidates, found, ranks, allowed, ref hits);
            }

            return matches;
        }

        int count = _words[_first].WindowCount;
        for (int start = 0; start < count; start += ChunkSize)
        {
            int found = Candidates(start, Math.Min(start + ChunkSize, count), candidates);
            matches += found == 0 ? 0 : TryCandidates(candidates, found, ranks, allowed, ref hits);
        }

        return matches;
    }

    private readonly int TryCandidates(
        uint* candidates,
        int count,
        DenseRanks* ranks,
        ulong* allowed,
        scoped ref TopHits hits
    )
    {
        ref TermCursor first = ref _words[_first];
        PositionList firstPositions = _positions[_first];
        PositionList secondPositions = _positions[_second];
        DenseRanks* firstRanks = first.IsDense ? Ranks(_first, candidates, count, ranks) : null;
        DenseRanks* secondRanks = _words[_second].IsDense ? Ranks(_second, candidates, count, ranks + 1) : null;
        int firstStart = first.IsDense ? 0 : first.Sparse.Start;
        int secondStart = secondRanks != null ? 0 : _words[_second].Sparse.Start;
        int distance = _second - _first;
        int matches = 0;
        for (int i = 0; i < count; i++)
        {
            int record = RecordOf(first, candidates[i]);
            if (allowed != null && ((allowed[record >> 6] >> record) & 1) == 0)
                continue;
            int posting = firstRanks != null ? firstRanks->Of(record) : firstStart + (ushort)candidates[i];
            int other = secondRanks != null ? secondRanks->Of(record) : secondStart + (int)(candidates[i] >> 16);
            if (!PositionFilter.MayMatch(firstPositions.StepsOf(posting), secondPositions.StepsOf(other), distance))
                continue;
            _postings[_first] = posting;
            _postings[_second] = other;
            if (!TryFindOthers(record) || !Matches(_window + record))
                continue;
            matches++;
            hits.Offer(Score(record), _window + record);
        }

        return matches;
    }

    /// <summary>Returns the row of a candidate, counted from the first row of the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int RecordOf(in TermCursor first, uint candidate) =>
        first.IsDense ? (ushort)candidate : first.Sparse.RecordOf(first.Sparse.Start + (ushort)candidate);

    /// <summary>
    /// Computes the ranks of the candidates among the records of a dense word. A rank is the index of the record's
    /// postings in the positions of the word. Fills whole blocks or single blocks, whichever costs less.
    /// </summary>
    private readonly DenseRanks* Ranks(int word, uint* candidates, int count, DenseRanks* ranks)
    {
        DenseCodes codes = _words[word].Dense.Codes;
        ref TermCursor first = ref _words[_first];
        int firstBlock = RecordOf(first, candidates[0]) / DenseCodes.MaskRows;
        int blockEnd = (RecordOf(first, candidates[count - 1]) / DenseCodes.MaskRows) + 1;
        if (count * CostModel.Rank >= (blockEnd - firstBlock) * CostModel.RankBlock)
        {
            ranks->Fill(
                codes,
                _window,
                firstBlock,
                blockEnd,
                _positions[word].DenseRank(_window + (firstBlock * DenseCodes.MaskRows))
            );
            return ranks;
        }

        for (int i = 0; i < count; i++)
        {
            int block = RecordOf(first, candidates[i]) / DenseCodes.MaskRows;
            ranks->FillBlock(
                codes,
                _window,
                block,
                _positions[word].DenseRank(_window + (block * DenseCodes.MaskRows))
            );
        }

        return ranks;
    }

    /// <summary>
    /// Finds the postings of the other words in a record. Returns whether the record has all of them.
    /// </summary>
    private readonly bool TryFindOthers(int record)
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

    /// <summary>
    /// Returns whether the words of the phrase follow each other in a record, whose postings have been found.
    /// </summary>
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
                if (OthersAreAt(start))
                    return true;
            }

            if (!first.MoveTo(Math.Max(first.Current + 1, second.Current - distance)))
                return false;
        }

        return false;
    }

    private readonly bool OthersAreAt(int start)
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

    private readonly int Score(int record)
    {
        int sum = 0;
        for (int i = 0; i < _words.Length; i++)
            sum += _words[i].ScoreOf(_words[i].IsDense ? _window + record : _postings[i]);
        return sum;
    }
}
