using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Finds the best records for optional words. It leaves out records that cannot be among them, and does not count matches.
/// <para>
/// The plan is MaxScore (Turtle and Flood, "Query evaluation: strategies and optimizations", 1995), window by window. The terms are in the order of
/// the upper bounds on their scores. The first terms are essential: a record without any of them cannot be a hit, whatever the other terms
/// add. The plan adds up the postings of the essential terms, and seeks the other terms only in records that they can still make a hit.
/// </para>
/// </summary>
internal unsafe ref partial struct MaxScorePlan
{
    private readonly Span<TermCursor> _cursors;
    private readonly ScoreWindow _window;
    private readonly ushort* _scores;

    // The terms in descending order of their score bound, and for each position the sum of the bounds of the terms from there on.
    private readonly Span<int> _order;
    private readonly Span<int> _rest;

    // Of the first term in the order.
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
    /// True if the plan can execute the query and is worth its bounds. All expansions of a single prefix have the same weight, so that bounds prune
    /// little; few postings are added up faster than bounds are computed.
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
    /// <param name="cursors">The terms.</param>
    /// <param name="hits">Takes the best records.</param>
    /// <param name="scale">The scale of their scores.</param>
    /// <returns>The number of hits.</returns>
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

    /// <summary>Separate from the method that calls <c>stackalloc</c>: see <see cref="TermResolver{T}"/>.</summary>
    private void RunWindows(int rows, scoped ref TopHits hits)
    {
        for (; _first < rows; _first += SearchWindow.Size)
            RunWindow(Math.Min(rows - _first, SearchWindow.Size), ref hits);
    }

    /// <summary>Sorts the terms by their score bounds, and sums up the bounds.</summary>
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
    /// A lower bound on the score of the best <paramref name="wanted"/> records. The plan reads the postings of a rare term if they may show that the
    /// more frequent terms are not essential.
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

    /// <summary>True if it is faster to seek the postings of the first term in the others than to add all of them.</summary>
    private readonly bool IsFirstWorthWalking(int others)
    {
        ref TermCursor first = ref _cursors[_order[0]];
        int floor = TermCursor.ImpactFloor(_minScore - _rest[1], _impactPerScore);
        return first.Sparse.MaxCountAbove(floor) * CostModel.Seek <= others + CostModel.Window;
    }

    /// <summary>The cost to add a term in the window.</summary>
    private static int AddCost(in TermCursor term) =>
        term.IsDense ? term.WindowCount / CostModel.DenseRowsPerPosting : term.WindowCount;
}
