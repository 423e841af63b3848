using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// A plan for a query of words only, each optional, required or excluded. It adds up the postings of all words, one
/// window at a time. A required word also adds a mark above the scores (see <see cref="ScoreScale.MustMark"/>), so that
/// one comparison shows whether a record has all required words.
/// <para>
/// The postings in a window decide how the plan executes it. It skips a window that lacks a required word. It seeks the
/// records of a required word, or the records that two required words share, in the other words if that is cheap. If
/// there are few postings, it clears, adds and reads only the scores of their records. Otherwise it processes all
/// scores of the window.
/// </para>
/// </summary>
internal unsafe ref partial struct ScatterPlan
{
    private readonly Span<TermCursor> _cursors;
    private readonly ScoreWindow _window;
    private readonly ushort* _scores;
    private readonly ScoreScale _scale;
    private readonly int _floor;
    private readonly int _rows;
    private ulong* _allowed;
    private uint* _shared;
    private int _threshold;
    private int _sparse;
    private bool _hasDense;
    private bool _hasNot;

    private ScatterPlan(in SearchIndex index, ReadOnlySpan<QueryNode> nodes, Span<TermCursor> cursors, ushort* scores)
    {
        _cursors = cursors;
        _window = new ScoreWindow(scores);
        _scores = scores;
        _rows = index.Counts.Records + TableLayout.FirstRow;
        _floor = ScoreScale.MustMark * MarkTerms(nodes);
        _scale = new ScoreScale(cursors, _floor == 0 ? ScoreScale.MaxWindowScore : ScoreScale.MustMark - 1);
    }

    /// <summary>
    /// Returns whether the plan can execute the query: no groups, phrases, NEAR or fields, and not too many required
    /// words.
    /// </summary>
    public static bool Fits(ReadOnlySpan<QueryNode> nodes)
    {
        int must = 0;
        foreach (ref readonly QueryNode node in nodes)
        {
            if (node.Kind is QueryKind.Group or QueryKind.Phrase or QueryKind.Near || node.Field >= 0)
                return false;
            if (
                !node.IsSkipped
                && node.Occur == QueryOccur.Must
                && (node.TermCount != 1 || ++must > ScoreScale.MaxMust)
            )
                return false;
        }

        return true;
    }

    /// <summary>Executes the query.</summary>
    /// <param name="index">The index.</param>
    /// <param name="nodes">The parts of the query.</param>
    /// <param name="cursors">The open terms of all parts.</param>
    /// <param name="filter">The records that may be hits.</param>
    /// <param name="hits">Collects the best records.</param>
    /// <param name="scale">Receives the scale of the scores in <paramref name="hits"/>.</param>
    /// <returns>The number of matching records.</returns>
    [SkipLocalsInit]
    public static int Run(
        in SearchIndex index,
        scoped ReadOnlySpan<QueryNode> nodes,
        scoped Span<TermCursor> cursors,
        scoped ref RowFilter filter,
        scoped ref TopHits hits,
        out ScoreScale scale
    )
    {
        ushort* scores = stackalloc ushort[SearchWindow.Size];
        ulong* allowed = stackalloc ulong[SearchWindow.Size / DenseCodes.MaskRows];
        uint* shared = stackalloc uint[PostingIntersection.ChunkSize];
        var plan = new ScatterPlan(index, nodes, cursors, scores);
        plan._allowed = allowed;
        plan._shared = shared;
        if (filter.IsWhole && plan._floor == 0 && !plan._hasNot)
            plan._threshold = TermCursor.ScoreThreshold(cursors, hits.Capacity);
        scale = plan._scale;
        return plan.RunWindows(ref filter, ref hits);
    }

    /// <summary>
    /// Runs the plan over all windows. Separate from the method that calls <c>stackalloc</c>: see the remarks of
    /// <see cref="TermResolver{T}"/>.
    /// </summary>
    private readonly int RunWindows(scoped ref RowFilter filter, scoped ref TopHits hits)
    {
        int matches = 0;
        int end = Math.Min(_rows, filter.EndRow);
        for (int first = filter.FirstRow & ~(SearchWindow.Size - 1); first < end; first += SearchWindow.Size)
            matches += RunWindow(first, ref filter, ref hits);
        return matches;
    }

    /// <summary>Sets on each term whether records must have it or must not have it.</summary>
    /// <returns>The number of required terms.</returns>
    private int MarkTerms(ReadOnlySpan<QueryNode> nodes)
    {
        int must = 0;
        foreach (ref readonly QueryNode node in nodes)
        {
            if (node.IsSkipped)
                continue;
            bool isMust = node.Occur == QueryOccur.Must;
            must += isMust ? 1 : 0;
            foreach (ref TermCursor cursor in _cursors.Slice(node.FirstTerm, node.TermCount))
            {
                cursor.Mark = (ushort)(isMust ? ScoreScale.MustMark : 0);
                cursor.IsNot = node.Occur == QueryOccur.Not;
                _hasNot |= cursor.IsNot;
                _sparse += cursor.IsDense ? 0 : 1;
                _hasDense |= cursor.IsDense && !cursor.IsNot;
            }
        }

        return must;
    }

    private readonly int RunWindow(int first, scoped ref RowFilter filter, scoped ref TopHits hits)
    {
        int postings = 0;
        int driver = -1;
        for (int i = 0; i < _cursors.Length; i++)
        {
            ref TermCursor cursor = ref _cursors[i];
            bool isInWindow = cursor.EnterWindow(first >> SearchWindow.Shift);
            if (cursor.IsDense)
                continue;
            if (cursor.Mark > 0 && !isInWindow)
                return 0;
            if (cursor.Mark > 0 && (driver < 0 || cursor.WindowCount < _cursors[driver].WindowCount))
                driver = i;
            postings += cursor.WindowCount;
        }

        if (postings == 0 && !_hasDense)
            return 0;
        ulong* allowed = filter.Bits(first, _allowed);
        if (driver < 0)
            return postings < CostModel.FewPostings && !_hasDense
                ? RunFew(first, allowed, ref hits)
                : RunAll(first, allowed, ref hits);
        int second = SecondMust(driver);
        return SeekCost(driver, second) < postings + CostModel.Window
            ? Seek(driver, second, first, allowed, ref hits)
            : RunAll(first, allowed, ref hits);
    }

    /// <summary>
    /// Executes a window with few postings: processes only the scores of the records that have a posting.
    /// </summary>
    /// <returns>The number of matching records.</returns>
    private readonly int RunFew(int first, ulong* allowed, scoped ref TopHits hits)
    {
        foreach (ref readonly TermCursor cursor in _cursors)
        {
            if (!cursor.IsDense)
                _window.Clear(cursor);
        }

        AddPostings();
        int matches = 0;
        foreach (ref readonly TermCursor cursor in _cursors)
        {
            if (!cursor.IsDense && !cursor.IsNot)
                matches += CollectFew(cursor, first, allowed, ref hits);
        }

        return matches;
    }

    /// <summary>
    /// Offers the records of a term as hits and clears their scores, so that a record with several terms is offered
    /// once.
    /// </summary>
    /// <returns>The number of matching records that no earlier term has offered.</returns>
    private readonly int CollectFew(in TermCursor term, int first, ulong* allowed, scoped ref TopHits hits)
    {
        int matches = 0;
        for (int posting = term.Sparse.Start; posting < term.Sparse.End; posting++)
        {
            int record = term.Sparse.RecordOf(posting);
            int score = _scores[record];
            _scores[record] = 0;
            if (score == 0 || (allowed != null && ((allowed[record >> 6] >> record) & 1) == 0))
                continue;
            matches++;
            if (score >= _threshold)
                hits.Offer(score, first + record);
        }

        return matches;
    }

    /// <summary>Executes a window by processing the scores of all its records.</summary>
    /// <returns>The number of matching records.</returns>
    private readonly int RunAll(int first, ulong* allowed, scoped ref TopHits hits)
    {
        int count = Math.Min(_rows - first, SearchWindow.Size);
        _window.Clear(count);
        AddPostings();
        return _window.Collect(count, first, _floor, _threshold, allowed, ref hits);
    }

    /// <summary>
    /// Adds the postings of all terms in the window, then clears the scores of records with an excluded term.
    /// </summary>
    private readonly void AddPostings()
    {
        foreach (ref readonly TermCursor cursor in _cursors)
        {
            if (!cursor.IsNot)
                _window.Add(cursor);
        }

        if (!_hasNot)
            return;
        foreach (ref readonly TermCursor cursor in _cursors)
        {
            if (cursor.IsNot)
                _window.Clear(cursor);
        }
    }
}
