using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Works out the best records for words of which any may be there, and leaves out those that cannot be among them: they are not counted.
/// <para>
/// It is MaxScore (Turtle and Flood, "Query evaluation: strategies and optimizations", 1995) window by window. The terms are put in the order of the most
/// that one can add. The first of them are essential: a record that has none of them cannot reach the best that are known so far, whatever
/// the others add. Their postings are added up, and the others are sought in those records alone that they can still lift high enough.
/// </para>
/// </summary>
internal unsafe ref partial struct MaxScorePlan
{
    private const int HighestScore = 64_000;

    /// <summary>So many postings are best added up.</summary>
    private const int FewPostings = 600;

    /// <summary>To learn from the scores of a window what its best are takes as long as to add so many postings.</summary>
    private const int LearningCost = 200;

    /// <summary>To seek a record among postings takes as long as to add so many.</summary>
    private const int SeekCost = 9;

    /// <summary>To look a record up in a dense term takes as long as to add so many postings.</summary>
    private const int DenseSeekCost = 5;

    /// <summary>The most postings of a term that are looked at for what its best are above.</summary>
    private const int MostLookedAt = 160;

    private readonly Span<TermCursor> _cursors;
    private readonly ScoreWindow _window;
    private readonly ushort* _scores;

    // The terms, that first of which a posting can add most; and the most that those from each place of the order on can add together.
    private readonly Span<int> _order;
    private readonly Span<int> _rest;

    // The first row of the window, and a score that a record must be above.
    private int _first;
    private int _least;

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
    /// single prefix stands for counts alike, so that little can be left out; and to add few postings up takes less than to think about it.
    /// </summary>
    public static bool Fits(ReadOnlySpan<QueryNode> nodes, ReadOnlySpan<TermCursor> cursors, in RowFilter filter, in TopHits hits)
    {
        if (hits.CountsAll || !filter.IsWhole || nodes.Length == 1)
            return false;
        foreach (ref readonly QueryNode node in nodes)
        {
            if (node.Kind is QueryKind.Group or QueryKind.Phrase or QueryKind.Near || node.Field >= 0 || node.Occur != QueryOccur.Should)
                return false;
        }

        int postings = 0;
        foreach (ref readonly TermCursor cursor in cursors)
            postings += cursor.Count;
        return postings > FewPostings;
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
        ushort* scores = stackalloc ushort[SearchWindow.Size];
        Span<int> order = stackalloc int[cursors.Length];
        Span<int> rest = stackalloc int[cursors.Length + 1];
        var plan = new MaxScorePlan(cursors, order, rest, scores);
        scale = ScoreScale.Apply(cursors, HighestScore);
        plan.Order();
        plan._least = Math.Max((int)(plan.KnownScore(hits.Capacity) * scale) - 1, 0);
        plan.RunWindows(index.Counts.Records + TableLayout.FirstRow, ref hits);
        return hits.Count;
    }

    /// <summary>Apart from what sets memory aside: see <see cref="TermResolver{T}"/>.</summary>
    private void RunWindows(int rows, scoped ref TopHits hits)
    {
        for (; _first < rows; _first += SearchWindow.Size)
            RunWindow(Math.Min(rows - _first, SearchWindow.Size), ref hits);
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
        _least = Math.Max(_least, (int)hits.Least);
        int others = 0;
        foreach (ref TermCursor cursor in _cursors)
        {
            cursor.EnterWindow(_first >> SearchWindow.Shift);
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
}
