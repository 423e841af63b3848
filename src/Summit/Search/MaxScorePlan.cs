using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Summit.Search;

/// <summary>
/// Works out the best records for words of which any may be there, and leaves out those that cannot be among them: they are not counted.
/// <para>
/// It is MaxScore (Turtle and Flood, "Query evaluation: strategies and optimizations", 1995) window by window. The terms are put in the order of the most
/// that one can add. The first of them are essential: a record that has none of them cannot reach the best that are known so far, whatever
/// the others add. Their postings are added up, and the others are sought in those records alone that they can still lift high enough.
/// </para>
/// </summary>
internal unsafe ref struct MaxScorePlan
{
    private const int HighestScore = 64_000;

    /// <summary>To learn from the scores of a window what its best are takes as long as to add so many postings.</summary>
    private const int LearningCost = 200;

    /// <summary>To seek a record among postings takes as long as to add so many.</summary>
    private const int SeekCost = 9;

    /// <summary>To look a record up in a dense term takes as long as to add so many postings.</summary>
    private const int DenseSeekCost = 5;

    /// <summary>The most postings of a term that are looked at for what its best are above.</summary>
    private const int MostLookedAt = 160;

    private const int StretchMask = (1 << SearchLayout.PeakShift) - 1;

    private readonly Span<TermCursor> _cursors;
    private readonly Span<int> _order;
    private readonly Span<int> _rest;
    private readonly ScoreWindow _window;
    private readonly ushort* _scores;
    private int _first;
    private uint _least;

    private MaxScorePlan(Span<TermCursor> cursors, Span<int> order, Span<int> rest, ushort* scores)
    {
        _cursors = cursors;
        _order = order[..cursors.Length];
        _rest = rest[..(cursors.Length + 1)];
        _window = new ScoreWindow(scores);
        _scores = scores;
    }

    /// <summary>
    /// True where the plan can work out the query: several words, of which any may be there in any record, and nobody asks how many match. What a
    /// single prefix stands for counts alike, so that little can be left out.
    /// </summary>
    public static bool Fits(ReadOnlySpan<QueryNode> nodes, in RowFilter filter, in TopHits hits)
    {
        if (hits.CountsAll || !filter.IsWhole || nodes.Length == 1)
            return false;
        foreach (ref readonly QueryNode node in nodes)
        {
            if (node.Kind is QueryKind.Group or QueryKind.Phrase or QueryKind.Near || node.Field >= 0 || node.Occur != QueryOccur.Should)
                return false;
        }

        return true;
    }

    /// <summary>Runs the query.</summary>
    /// <param name="index">The index.</param>
    /// <param name="cursors">The terms.</param>
    /// <param name="hits">Takes the best, with whole numbers for scores.</param>
    /// <param name="scale">What a score is to be divided by.</param>
    /// <returns>How many hits there are.</returns>
    [SkipLocalsInit]
    public static int Run(in SearchIndex index, scoped Span<TermCursor> cursors, scoped ref TopHits hits, out float scale)
    {
        ushort* scores = stackalloc ushort[SearchLayout.WindowSize];
        Span<int> order = stackalloc int[cursors.Length];
        Span<int> rest = stackalloc int[cursors.Length + 1];
        var plan = new MaxScorePlan(cursors, order, rest, scores);
        scale = ScoreScale.Apply(cursors, HighestScore);
        plan.Order();
        uint known = (uint)(plan.KnownScore(hits.Capacity) * scale);
        plan._least = Math.Max(known, 1) - 1;
        int rows = index.Counts.Records + Tables.TableLayout.FirstRow;
        for (plan._first = 0; plan._first < rows; plan._first += SearchLayout.WindowSize)
            plan.RunWindow(Math.Min(rows - plan._first, SearchLayout.WindowSize), ref hits);
        return hits.Count;
    }

    /// <summary>Sorts the terms by the most that one can add, and adds up what those from each place on can.</summary>
    private readonly void Order()
    {
        for (int i = 0; i < _cursors.Length; i++)
        {
            int place = i;
            for (; place > 0 && _cursors[_order[place - 1]].HighestPoints < _cursors[i].HighestPoints; place--)
                _order[place] = _order[place - 1];
            _order[place] = i;
        }

        _rest[^1] = 0;
        for (int place = _order.Length - 1; place >= 0; place--)
            _rest[place] = _rest[place + 1] + _cursors[_order[place]].HighestPoints;
    }

    /// <summary>
    /// A score that as many records as are wanted have or are above. The postings of a rare term are looked at where that may show the more
    /// frequent ones not to be essential.
    /// </summary>
    private readonly float KnownScore(int wanted)
    {
        float known = ScoreScale.KnownScore(_cursors, wanted);
        for (int place = 0; place + 1 < _order.Length; place++)
        {
            ref TermCursor term = ref _cursors[_order[place]];
            bool isLookedAt = !term.IsDense && term.Count >= wanted && term.Count <= MostLookedAt && term.HighestPoints > _rest[place + 1];
            if (isLookedAt && _cursors[_order[place + 1]].Count > LearningCost)
                return Math.Max(known, term.KnownScoreOfFew(wanted));
        }

        return known;
    }

    private void RunWindow(int count, scoped ref TopHits hits)
    {
        _least = Math.Max(_least, hits.Least);
        int others = 0;
        foreach (ref TermCursor cursor in _cursors)
        {
            cursor.EnterWindow(_first >> SearchLayout.WindowShift);
            others += AddingCost(cursor);
        }

        int essential = 0;
        int postings = 0;
        bool isDense = false;
        for (; essential < _order.Length && _rest[essential] > _least; essential++)
        {
            ref TermCursor cursor = ref _cursors[_order[essential]];
            postings += cursor.WindowCount;
            others -= AddingCost(cursor);
            isDense |= cursor.IsDense;
        }

        if (postings == 0)
            return;
        if (essential == 1 && !isDense && IsFirstWorthWalking(others))
            RunOne(ref hits);
        else if (!isDense && postings < ScatterPlan.WindowCost && (others == 0 || postings * SeekCost <= others + ScatterPlan.WindowCost))
            RunFew(essential, postings, ref hits);
        else
            RunAll(count, ref hits);
    }

    /// <summary>True where to seek the postings of the first term in the others takes no longer than to add all of them.</summary>
    private readonly bool IsFirstWorthWalking(int others)
    {
        ref TermCursor first = ref _cursors[_order[0]];
        return first.MostAbove(FloorOf(first, _least)) * SeekCost <= others + ScatterPlan.WindowCost;
    }

    /// <summary>As many postings as to add takes as long as to add a term.</summary>
    private static int AddingCost(in TermCursor term) => term.IsDense ? term.WindowCount / 4 : term.WindowCount;

    /// <summary>Walks the only essential term, and passes over stretches of postings of which none is high enough.</summary>
    private readonly void RunOne(scoped ref TopHits hits)
    {
        ref TermCursor term = ref _cursors[_order[0]];
        uint least = _least;
        int floor = FloorOf(term, least);
        for (int posting = term.Start; posting < term.End;)
        {
            int end = Math.Min(term.End, (posting | StretchMask) + 1);
            if (term.CanExceed(posting, floor))
            {
                TryStretch(term, posting, end, floor, least, ref hits);
                if (hits.Least > least)
                    floor = FloorOf(term, least = hits.Least);
            }

            posting = end;
        }

        int strayEnd = term.FirstStray(term.End);
        if (term.FirstStray(term.Start) is var stray && stray < strayEnd)
            Rewind(1);
        for (; stray < strayEnd; stray++)
            Try(term.RecordOf(term.StrayPosting(stray)), term.PointsOf(term.StrayPosting(stray)), 1, _least, ref hits);
    }

    private readonly void TryStretch(in TermCursor term, int start, int end, int floor, uint least, scoped ref TopHits hits)
    {
        for (int posting = start; posting < end; posting++)
        {
            if (term.Impacts[term.Records[posting]] > floor)
                Try(term.RecordOf(posting), term.PointsOf(posting), 1, least, ref hits);
        }
    }

    /// <summary>An impact of the first term with which a record is not above <paramref name="least"/>, whatever the others add.</summary>
    private readonly int FloorOf(in TermCursor term, uint least) =>
        (int)Math.Min(((ulong)Math.Max((int)least - _rest[1] - 1, 0) << 32) / Math.Max(term.Factor, 1), (ulong)SearchLayout.HighestImpact);

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
        _least = Math.Max(_least, (uint)Math.Max(HighestLanes.ReachedBy(Vector256.Load(lanes), wanted) - 1, 0));
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
                _least = Math.Max(_least, _window.KnownLeast(count, 0, hits.Capacity));
        }
        while (added < _order.Length && (_rest[added] > _least || IsSlowToSeek(added, count)));

        for (int start = 0; start < count; start += ScoreWindow.Step)
        {
            _least = Math.Max(_least, hits.Least);
            for (ulong above = _window.Above(start, CandidateFloor(added)); above != 0; above &= above - 1)
            {
                int record = start + BitOperations.TrailingZeroCount(above);
                Try(record, _scores[record], added, _least, ref hits);
            }
        }
    }

    /// <summary>A score that the terms from a place of the order on cannot lift high enough.</summary>
    private readonly int CandidateFloor(int place) => Math.Max((int)_least - _rest[place], 0);

    /// <summary>True where it takes longer to seek the next term in the candidates than to add it.</summary>
    private readonly bool IsSlowToSeek(int place, int count)
    {
        ref TermCursor next = ref _cursors[_order[place]];
        int cost = AddingCost(next);
        return cost < LearningCost || _window.CountAbove(count, CandidateFloor(place)) * (next.IsDense ? DenseSeekCost : SeekCost) > cost;
    }

    /// <summary>Has the terms that are not essential sought from the start of the window again.</summary>
    private readonly void Rewind(int essential)
    {
        foreach (int term in _order[essential..])
            _cursors[term].Rewind();
    }

    /// <summary>Adds the terms from a place of the order on to the score of a record, as long as they may lift it above <paramref name="least"/>.</summary>
    private readonly void Try(int record, int score, int place, uint least, scoped ref TopHits hits)
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
