using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// A plan for a query of optional words that finds the best records without counting the matches. It skips records that
/// cannot be among the best.
/// <para>
/// The algorithm is MaxScore (Turtle and Flood, "Query evaluation: strategies and optimizations", 1995), applied to one
/// window at a time. Terms are sorted by the upper bounds on their scores, highest first. A prefix of this order is
/// <em>essential</em>: a record with none of the essential terms cannot be a hit, whatever the other terms add. The
/// plan adds up the postings of the essential terms, and seeks the other terms only in records that can still become
/// hits.
/// </para>
/// </summary>
internal unsafe ref partial struct MaxScorePlan
{
    private readonly Span<TermCursor> _cursors;
    private readonly ScoreWindow _window;
    private readonly ushort* _scores;

    // The indexes of the terms in descending order of their score bounds, and for each position the sum of the bounds
    // from there on.
    private readonly Span<int> _order;
    private readonly Span<int> _rest;

    // TermCursor.ImpactPerScore of the first term in _order.
    private float _impactPerScore;

    // The first row of the window, and the score that a record must exceed to be a hit.
    private int _first;
    private int _minScore;

    private MaxScorePlan(Span<TermCursor> cursors, Span<int> order, Span<int> rest, ushort* scores)
    {
        _cursors = cursors;
        _order = order[..cursors.Length];
        _rest = rest[..(cursors.Length + 1)];
        _window = new ScoreWindow(scores);
        _scores = scores;
    }

    /// <summary>
    /// Returns whether the plan can execute the query and is worth computing bounds for. All expansions of a prefix
    /// have the same weight, so bounds would prune few of their records. A query with few postings finishes before its
    /// bounds are computed.
    /// </summary>
    public static bool Fits(
        ReadOnlySpan<QueryNode> nodes,
        ReadOnlySpan<TermCursor> cursors,
        in RowFilter filter,
        in TopHits hits
    )
    {
        if (hits.CountsAll || !filter.IsWhole || nodes.Length == 1)
            return false;
        foreach (ref readonly QueryNode node in nodes)
        {
            if (
                node.Kind is QueryKind.Group or QueryKind.Phrase or QueryKind.Near
                || node.Field >= 0
                || node.Occur != QueryOccur.Should
            )
                return false;
        }

        int postings = 0;
        foreach (ref readonly TermCursor cursor in cursors)
            postings += cursor.Count;
        return postings > CostModel.MaxUnboundedPostings;
    }

    /// <summary>Executes the query.</summary>
    /// <param name="index">The index.</param>
    /// <param name="cursors">The open terms of the query.</param>
    /// <param name="hits">Collects the best records.</param>
    /// <param name="scale">Receives the scale of the scores in <paramref name="hits"/>.</param>
    /// <returns>The number of hits, which may be lower than the number of matching records.</returns>
    [SkipLocalsInit]
    public static int Run(
        in SearchIndex index,
        scoped Span<TermCursor> cursors,
        scoped ref TopHits hits,
        out ScoreScale scale
    )
    {
        ushort* scores = stackalloc ushort[SearchWindow.Size];
        Span<int> order = stackalloc int[cursors.Length];
        Span<int> rest = stackalloc int[cursors.Length + 1];
        var plan = new MaxScorePlan(cursors, order, rest, scores);
        scale = new ScoreScale(cursors, ScoreScale.MaxWindowScore);
        plan.Order();
        plan._impactPerScore = cursors[order[0]].ImpactPerScore;
        plan._minScore = Math.Max(plan.ScoreThreshold(hits.Capacity) - 1, 0);
        plan.RunWindows(index.Counts.Records + TableLayout.FirstRow, ref hits);
        return hits.Count;
    }

    /// <summary>
    /// Runs the plan over all windows. Separate from the method that calls <c>stackalloc</c>: see the remarks of
    /// <see cref="TermResolver{T}"/>.
    /// </summary>
    private void RunWindows(int rows, scoped ref TopHits hits)
    {
        for (; _first < rows; _first += SearchWindow.Size)
            RunWindow(Math.Min(rows - _first, SearchWindow.Size), ref hits);
    }

    /// <summary>Sorts the terms by their score bounds and sums up the bounds.</summary>
    private readonly void Order()
    {
        for (int i = 0; i < _cursors.Length; i++)
        {
            int at = i;
            for (; at > 0 && _cursors[_order[at - 1]].MaxScore < _cursors[i].MaxScore; at--)
                _order[at] = _order[at - 1];
            _order[at] = i;
        }

        _rest[^1] = 0;
        for (int at = _order.Length - 1; at >= 0; at--)
            _rest[at] = _rest[at + 1] + _cursors[_order[at]].MaxScore;
    }

    /// <summary>
    /// Returns a lower bound on the score of the <paramref name="wanted"/>-th best record. Reads all postings of a rare
    /// term in advance if its scores may show that the more frequent terms are not essential.
    /// </summary>
    private readonly int ScoreThreshold(int wanted)
    {
        int threshold = TermCursor.ScoreThreshold(_cursors, wanted);
        for (int at = 0; at + 1 < _order.Length; at++)
        {
            ref TermCursor term = ref _cursors[_order[at]];
            bool isRead =
                !term.IsDense
                && term.Count >= wanted
                && term.Count <= CostModel.MaxThresholdPostings
                && term.MaxScore > _rest[at + 1];
            if (isRead && _cursors[_order[at + 1]].Count > CostModel.WindowThreshold)
                return Math.Max(threshold, term.ScoreThresholdOfPostings(wanted));
        }

        return threshold;
    }

    private void RunWindow(int count, scoped ref TopHits hits)
    {
        _minScore = Math.Max(_minScore, hits.MinScore);
        int others = 0;
        foreach (ref TermCursor cursor in _cursors)
        {
            cursor.EnterWindow(_first >> SearchWindow.Shift);
            others += AddCost(cursor);
        }

        int essential = 0;
        int postings = 0;
        bool isDense = false;
        for (; essential < _order.Length && _rest[essential] > _minScore; essential++)
        {
            ref TermCursor cursor = ref _cursors[_order[essential]];
            postings += cursor.WindowCount;
            others -= AddCost(cursor);
            isDense |= cursor.IsDense;
        }

        if (postings == 0)
            return;
        if (essential == 1 && !isDense && IsFirstWorthWalking(others))
            RunOne(ref hits);
        else if (
            !isDense
            && postings < CostModel.FewPostings
            && (others == 0 || postings * CostModel.Seek <= others + CostModel.Window)
        )
            RunFew(essential, postings, ref hits);
        else
            RunAll(count, ref hits);
    }

    /// <summary>
    /// Returns whether walking the first term and seeking its records in the other terms is faster than adding up all
    /// terms.
    /// </summary>
    /// <param name="others">Cost of adding the other terms.</param>
    private readonly bool IsFirstWorthWalking(int others)
    {
        ref TermCursor first = ref _cursors[_order[0]];
        int floor = TermCursor.ImpactFloor(_minScore - _rest[1], _impactPerScore);
        return first.Sparse.MaxCountAbove(floor) * CostModel.Seek <= others + CostModel.Window;
    }

    /// <summary>Returns the cost of adding a term in the current window.</summary>
    private static int AddCost(in TermCursor term) =>
        term.IsDense ? term.WindowCount / CostModel.DenseRowsPerPosting : term.WindowCount;
}
