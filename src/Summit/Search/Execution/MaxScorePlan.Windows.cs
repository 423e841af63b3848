using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Summit.Layout;

namespace Summit.Search;

// What is done with a window: one essential term is walked, of few postings only the records are looked at, and of many all scores.
internal unsafe ref partial struct MaxScorePlan
{
    private const int StretchMask = (1 << PostingLayout.BlockShift) - 1;

    /// <summary>Walks the only essential term, and passes over stretches of postings of which none is high enough.</summary>
    private readonly void RunOne(scoped ref TopHits hits)
    {
        ref TermCursor term = ref _cursors[_order[0]];
        int least = _least;
        int floor = FloorOf(term, least);
        for (int posting = term.Start; posting < term.End;)
        {
            int end = Math.Min(term.End, (posting | StretchMask) + 1);
            if (term.CanExceed(posting, floor))
            {
                TryStretch(term, posting, end, floor, least, ref hits);
                if ((int)hits.Least > least)
                    floor = FloorOf(term, least = (int)hits.Least);
            }

            posting = end;
        }

        int strayEnd = term.FirstStray(term.End);
        if (term.FirstStray(term.Start) is var stray && stray < strayEnd)
            Rewind(1);
        for (; stray < strayEnd; stray++)
            Try(term.RecordOf(term.StrayPosting(stray)), term.PointsOf(term.StrayPosting(stray)), 1, _least, ref hits);
    }

    private readonly void TryStretch(in TermCursor term, int start, int end, int floor, int least, scoped ref TopHits hits)
    {
        for (int posting = start; posting < end; posting++)
        {
            if (term.Impacts[term.Records[posting]] > floor)
                Try(term.RecordOf(posting), term.PointsOf(posting), 1, least, ref hits);
        }
    }

    /// <summary>An impact of the first term with which a record is not above <paramref name="least"/>, whatever the others add.</summary>
    private readonly int FloorOf(in TermCursor term, int least) =>
        (int)Math.Min(((ulong)Math.Max(least - _rest[1] - 1, 0) << 32) / Math.Max(term.Factor, 1), (ulong)ImpactLayout.MaxImpact);

    /// <summary>Adds up the essential terms in those records alone that have one.</summary>
    private void RunFew(int essential, int postings, scoped ref TopHits hits)
    {
        foreach (int term in _order[..essential])
            _window.Clear(_cursors[term]);
        foreach (int term in _order[..essential])
            _window.Add(_cursors[term]);
        if (hits.IsOpen(ScoreWindow.MostLearnt) && postings > 4 * ScoreWindow.MostLearnt)
            Learn(essential, hits.Capacity);
        foreach (int term in _order[..essential])
        {
            Rewind(essential);
            ref TermCursor cursor = ref _cursors[term];
            for (int posting = cursor.Start; posting < cursor.End; posting++)
            {
                int record = cursor.RecordOf(posting);
                int score = _scores[record];
                _scores[record] = 0;
                if (score + _rest[essential] > _least && score > 0)
                    Try(record, score, essential, _least, ref hits);
            }
        }
    }

    /// <summary>Learns from the scores of the records of essential terms what the best are above.</summary>
    [SkipLocalsInit]
    private void Learn(int essential, int wanted)
    {
        ushort* lanes = stackalloc ushort[ScoreWindow.MostLearnt];
        Vector256<ushort>.Zero.Store(lanes);
        foreach (int term in _order[..essential])
            _window.Raise(lanes, _cursors[term]);
        _least = Math.Max(_least, HighestLanes.ReachedBy(Vector256.Load(lanes), wanted) - 1);
    }

    /// <summary>
    /// Adds up terms in all records of the window: the essential ones, as far as what is learnt from them does not show the rest to be none;
    /// and others that it would take longer to seek.
    /// </summary>
    private void RunAll(int count, scoped ref TopHits hits)
    {
        _window.Clear(count);
        int added = 0;
        do
        {
            _window.Add(_cursors[_order[added++]]);
            if (hits.IsOpen(ScoreWindow.MostLearnt) && (added == _order.Length || AddingCost(_cursors[_order[added]]) > LearningCost))
                _least = Math.Max(_least, (int)_window.KnownLeast(count, 0, hits.Capacity));
        }
        while (added < _order.Length && (_rest[added] > _least || IsSlowToSeek(added, count)));

        for (int start = 0; start < count; start += ScoreWindow.Step)
        {
            _least = Math.Max(_least, (int)hits.Least);
            for (ulong above = _window.Above(start, CandidateFloor(added)); above != 0; above &= above - 1)
            {
                int record = start + BitOperations.TrailingZeroCount(above);
                Try(record, _scores[record], added, _least, ref hits);
            }
        }
    }

    /// <summary>A score that the terms from a place of the order on cannot lift high enough.</summary>
    private readonly int CandidateFloor(int place) => Math.Max(_least - _rest[place], 0);

    /// <summary>True where it takes longer to seek the next term in the candidates than to add it.</summary>
    private readonly bool IsSlowToSeek(int place, int count)
    {
        ref TermCursor next = ref _cursors[_order[place]];
        int cost = AddingCost(next);
        return cost < LearningCost || _window.HasMoreAbove(count, CandidateFloor(place), cost / (next.IsDense ? DenseSeekCost : SeekCost));
    }

    /// <summary>Has the terms that are not essential sought from the start of the window again.</summary>
    private readonly void Rewind(int essential)
    {
        foreach (int term in _order[essential..])
            _cursors[term].Rewind();
    }

    /// <summary>Adds the terms from a place of the order on to the score of a record, as long as they may lift it above <paramref name="least"/>.</summary>
    private readonly void Try(int record, int score, int place, int least, scoped ref TopHits hits)
    {
        for (; place < _order.Length; place++)
        {
            if (score + _rest[place] <= least)
                return;
            ref TermCursor cursor = ref _cursors[_order[place]];
            int posting = cursor.Seek(record);
            score += posting < 0 ? 0 : cursor.PointsOf(posting);
        }

        if (score > least)
            hits.Offer((uint)score, _first + record);
    }
}
