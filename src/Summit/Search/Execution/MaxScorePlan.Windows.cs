using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Summit.Search;

// The three strategies for a window: walk a single essential term, add up a few postings, or add up all scores.
internal unsafe ref partial struct MaxScorePlan
{
    /// <summary>Walks the postings of the only essential term and skips blocks whose impacts are too low.</summary>
    private readonly void RunOne(scoped ref TopHits hits)
    {
        ref TermCursor term = ref _cursors[_order[0]];
        int minScore = _minScore;
        int floor = TermCursor.ImpactFloor(minScore - _rest[1], _impactPerScore);
        int posting = term.Sparse.NextAbove(term.Sparse.Start, floor);
        while (posting < term.Sparse.End)
        {
            int end = Math.Min(term.Sparse.End, (posting | SparsePostings.BlockMask) + 1);
            TryBlock(term, posting, end, floor, minScore, ref hits);
            if (hits.MinScore > minScore)
                floor = TermCursor.ImpactFloor((minScore = hits.MinScore) - _rest[1], _impactPerScore);
            posting = term.Sparse.NextAbove(end, floor);
        }

        int exceptionEnd = term.Sparse.Exceptions.FirstAt(term.Sparse.End);
        if (term.Sparse.Exceptions.FirstAt(term.Sparse.Start) is var exception && exception < exceptionEnd)
            Rewind(1);
        for (; exception < exceptionEnd; exception++)
        {
            posting = term.Sparse.Exceptions.PostingOf(exception);
            Try(term.Sparse.RecordOf(posting), term.SparseScoreOf(posting), 1, _minScore, ref hits);
        }
    }

    private readonly void TryBlock(
        in TermCursor term,
        int start,
        int end,
        int floor,
        int minScore,
        scoped ref TopHits hits
    )
    {
        for (int posting = start; posting < end; posting++)
        {
            if (term.Sparse.Impacts[term.Sparse.Postings[posting]] > floor)
                Try(term.Sparse.RecordOf(posting), term.SparseScoreOf(posting), 1, minScore, ref hits);
        }
    }

    /// <summary>Adds up the essential terms, and clears and reads only the scores of their records.</summary>
    private void RunFew(int essential, int postings, scoped ref TopHits hits)
    {
        foreach (int term in _order[..essential])
            _window.Clear(_cursors[term]);
        foreach (int term in _order[..essential])
            _window.Add(_cursors[term]);
        if (hits.IsOpen(ScoreWindow.MaxExceeding) && postings > 4 * ScoreWindow.MaxExceeding)
            RaiseMinScore(essential, hits.Capacity);
        foreach (int term in _order[..essential])
        {
            Rewind(essential);
            ref TermCursor cursor = ref _cursors[term];
            for (int posting = cursor.Sparse.Start; posting < cursor.Sparse.End; posting++)
            {
                int record = cursor.Sparse.RecordOf(posting);
                int score = _scores[record];
                _scores[record] = 0;
                if (score + _rest[essential] > _minScore && score > 0)
                    Try(record, score, essential, _minScore, ref hits);
            }
        }
    }

    /// <summary>
    /// Raises the minimum score to one that at least <paramref name="wanted"/> records exceed with the scores of the
    /// essential terms alone.
    /// </summary>
    [SkipLocalsInit]
    private void RaiseMinScore(int essential, int wanted)
    {
        ushort* lanes = stackalloc ushort[ScoreWindow.MaxExceeding];
        Vector256<ushort>.Zero.Store(lanes);
        foreach (int term in _order[..essential])
            _window.RaiseLanes(lanes, _cursors[term]);
        _minScore = Math.Max(_minScore, LaneMaxima.ReachedBy(Vector256.Load(lanes), wanted) - 1);
    }

    /// <summary>
    /// Adds up scores for all records of the window. Adds the essential terms first, raises the minimum score as the
    /// sums grow, and stops at the first term that is no longer essential and is faster to seek than to add.
    /// </summary>
    private void RunAll(int count, scoped ref TopHits hits)
    {
        _window.Clear(count);
        int added = 0;
        do
        {
            _window.Add(_cursors[_order[added++]]);
            if (
                hits.IsOpen(ScoreWindow.MaxExceeding)
                && (added == _order.Length || AddCost(_cursors[_order[added]]) > CostModel.WindowThreshold)
            )
                _minScore = Math.Max(_minScore, _window.ScoreExceededBy(hits.Capacity, count));
        } while (added < _order.Length && (_rest[added] > _minScore || IsSlowToSeek(added, count)));

        for (int start = 0; start < count; start += ScoreWindow.BlockSize)
        {
            _minScore = Math.Max(_minScore, hits.MinScore);
            for (ulong above = _window.Above(start, CandidateFloor(added)); above != 0; above &= above - 1)
            {
                int record = start + BitOperations.TrailingZeroCount(above);
                Try(record, _scores[record], added, _minScore, ref hits);
            }
        }
    }

    /// <summary>
    /// Returns the highest score that the terms from <paramref name="position"/> on cannot raise above the minimum
    /// score.
    /// </summary>
    private readonly int CandidateFloor(int position) => Math.Max(_minScore - _rest[position], 0);

    /// <summary>
    /// Returns whether seeking the remaining candidates in the next term takes longer than adding that term.
    /// </summary>
    private readonly bool IsSlowToSeek(int position, int count)
    {
        ref TermCursor next = ref _cursors[_order[position]];
        int cost = AddCost(next);
        return cost < CostModel.WindowThreshold
            || _window.HasMoreAbove(
                count,
                CandidateFloor(position),
                cost / (next.IsDense ? CostModel.DenseSeek : CostModel.Seek)
            );
    }

    /// <summary>Makes the next seeks in the non-essential terms start at the first record of the window.</summary>
    private readonly void Rewind(int essential)
    {
        foreach (int term in _order[essential..])
            _cursors[term].Rewind();
    }

    /// <summary>
    /// Adds the scores of the terms from <paramref name="position"/> on to the score of a record, and offers the record
    /// as a hit. Stops as soon as the record can no longer exceed <paramref name="minScore"/>.
    /// </summary>
    private readonly void Try(int record, int score, int position, int minScore, scoped ref TopHits hits)
    {
        for (; position < _order.Length; position++)
        {
            if (score + _rest[position] <= minScore)
                return;
            ref TermCursor cursor = ref _cursors[_order[position]];
            int posting = cursor.Seek(record);
            score += posting < 0 ? 0 : cursor.ScoreOf(posting);
        }

        if (score > minScore)
            hits.Offer(score, _first + record);
    }
}
