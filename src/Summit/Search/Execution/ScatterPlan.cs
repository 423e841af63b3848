using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Works out a query of words alone, any of which may, must or must not be there, by adding all postings up window by window.
/// A word that must be there adds a mark above the scores, so that one comparison tells whether all of them are.
/// <para>
/// What is done with a window depends on what is in it: one that lacks a word that must be there is passed over; the records of such a
/// word, or those that two of them share, are sought in the other words; of few postings, only the scores of their records are cleared,
/// added up and read; of many, all scores of the window.
/// </para>
/// </summary>
internal unsafe ref struct ScatterPlan
{
    /// <summary>The most words that must be there: the marks that sixteen bits hold.</summary>
    public const int MaxMust = 3;

    /// <summary>To clear and read all scores of a window takes as long as so many postings do one by one.</summary>
    public const int WindowCost = 400;

    private const int Mark = 1 << 14;
    private const int HighestMarked = Mark - 1;
    private const int HighestUnmarked = 64_000;

    /// <summary>To seek a record among postings takes as long as to add so many.</summary>
    private const int SeekCost = 12;

    private readonly Span<TermCursor> _cursors;
    private readonly ScoreWindow _window;
    private readonly ushort* _scores;
    private readonly float _scale;
    private readonly int _floor;
    private readonly int _rows;
    private uint* _shared;
    private uint _known;
    private int _sparse;
    private bool _hasDense;
    private bool _hasNot;

    private ScatterPlan(in SearchIndex index, ReadOnlySpan<QueryNode> nodes, Span<TermCursor> cursors, ushort* scores)
    {
        _cursors = cursors;
        _window = new ScoreWindow(scores);
        _scores = scores;
        _rows = index.Counts.Records + TableLayout.FirstRow;
        _floor = Mark * MarkMust(nodes);
        _scale = ScoreScale.Apply(cursors, _floor == 0 ? HighestUnmarked : HighestMarked);
    }

    /// <summary>True where the plan can work out the query.</summary>
    public static bool Fits(ReadOnlySpan<QueryNode> nodes)
    {
        int must = 0;
        foreach (ref readonly QueryNode node in nodes)
        {
            if (node.Kind is QueryKind.Group or QueryKind.Phrase or QueryKind.Near || node.Field >= 0)
                return false;
            if (node.Occur == QueryOccur.Must && (node.TermCount != 1 || ++must > MaxMust))
                return false;
        }

        return true;
    }

    /// <summary>Runs the query.</summary>
    /// <param name="index">The index.</param>
    /// <param name="nodes">The parts.</param>
    /// <param name="cursors">Their terms.</param>
    /// <param name="filter">The records that may be hits.</param>
    /// <param name="hits">Takes the best, with whole numbers for scores.</param>
    /// <param name="scale">What a score is to be divided by.</param>
    /// <returns>How many records match.</returns>
    [SkipLocalsInit]
    public static int Run(
        in SearchIndex index,
        scoped ReadOnlySpan<QueryNode> nodes,
        scoped Span<TermCursor> cursors,
        scoped ref RowFilter filter,
        scoped ref TopHits hits,
        out float scale)
    {
        ushort* scores = stackalloc ushort[SearchWindow.Size];
        ulong* allowed = stackalloc ulong[SearchWindow.Size / 64];
        uint* shared = stackalloc uint[SearchWindow.Size];
        var plan = new ScatterPlan(index, nodes, cursors, scores);
        plan._shared = shared;
        if (filter.IsWhole && plan._floor == 0 && !plan._hasNot)
            plan._known = (uint)(ScoreScale.KnownScore(cursors, hits.Capacity) * plan._scale);
        scale = plan._scale;
        return plan.RunWindows(ref filter, allowed, ref hits);
    }

    /// <summary>Apart from what sets memory aside: see <see cref="TermResolver{T}"/>.</summary>
    private readonly int RunWindows(scoped ref RowFilter filter, ulong* allowed, scoped ref TopHits hits)
    {
        int matches = 0;
        int end = Math.Min(_rows, filter.EndRow);
        for (int first = filter.FirstRow & ~(SearchWindow.Size - 1); first < end; first += SearchWindow.Size)
            matches += RunWindow(first, ref filter, allowed, ref hits);
        return matches;
    }

    /// <summary>Tells the terms what is asked of them.</summary>
    /// <returns>How many must be there.</returns>
    private int MarkMust(ReadOnlySpan<QueryNode> nodes)
    {
        int must = 0;
        foreach (ref readonly QueryNode node in nodes)
        {
            bool isMust = node.Occur == QueryOccur.Must;
            must += isMust ? 1 : 0;
            foreach (ref TermCursor cursor in _cursors.Slice(node.FirstTerm, node.TermCount))
            {
                cursor.Mark = (ushort)(isMust ? Mark : 0);
                cursor.IsNot = node.Occur == QueryOccur.Not;
                _hasNot |= cursor.IsNot;
                _sparse += cursor.IsDense ? 0 : 1;
                _hasDense |= cursor.IsDense && !cursor.IsNot;
            }
        }

        return must;
    }

    private readonly int RunWindow(int first, scoped ref RowFilter filter, ulong* allowed, scoped ref TopHits hits)
    {
        int postings = 0;
        int driver = -1;
        for (int i = 0; i < _cursors.Length; i++)
        {
            ref TermCursor cursor = ref _cursors[i];
            bool isIn = cursor.EnterWindow(first >> SearchWindow.Shift);
            if (cursor.IsDense)
                continue;
            if (cursor.Mark > 0 && !isIn)
                return 0;
            if (cursor.Mark > 0 && (driver < 0 || cursor.WindowCount < _cursors[driver].WindowCount))
                driver = i;
            postings += cursor.WindowCount;
        }

        if (postings == 0 && !_hasDense)
            return 0;
        ulong* bits = filter.Fill(first, allowed) ? allowed : null;
        if (driver < 0)
            return postings < WindowCost && !_hasDense ? RunFew(first, bits, ref hits) : RunAll(first, bits, ref hits);
        int second = SecondMust(driver);
        return SeekingCost(driver, second) < postings + WindowCost ? Seek(driver, second, first, bits, ref hits) : RunAll(first, bits, ref hits);
    }

    /// <summary>As many postings as to add takes as long as to intersect two terms and to seek what they share in the others.</summary>
    private readonly int SeekingCost(int driver, int second)
    {
        int count = _cursors[driver].WindowCount;
        return second < 0
            ? count * (_sparse - 1) * SeekCost
            : count + (_cursors[second].WindowCount * 3 / 2) + (count * (_sparse - 2) * SeekCost);
    }

    /// <summary>
    /// Of the terms that must be there and are not dense, the one beside <paramref name="driver"/> that is in the fewest records; -1 where
    /// none is in few enough for all of its records to be looked at.
    /// </summary>
    private readonly int SecondMust(int driver)
    {
        int second = -1;
        int fewest = _cursors[driver].WindowCount * PostingIntersection.SeekRatio;
        for (int i = 0; i < _cursors.Length; i++)
        {
            ref TermCursor cursor = ref _cursors[i];
            if (i == driver || cursor.IsDense || cursor.Mark == 0 || cursor.WindowCount >= fewest)
                continue;
            second = i;
            fewest = cursor.WindowCount;
        }

        return second;
    }

    /// <summary>Seeks the records of terms that must be there in the others.</summary>
    private readonly int Seek(int driver, int second, int first, ulong* allowed, scoped ref TopHits hits)
    {
        ref TermCursor rarest = ref _cursors[driver];
        int matches = 0;
        if (second < 0)
        {
            for (int posting = rarest.Start; posting < rarest.End; posting++)
                matches += Seek(driver, posting, second, 0, first, allowed, ref hits);
            return matches;
        }

        ref TermCursor other = ref _cursors[second];
        int count = PostingIntersection.Find(
            rarest.Records + rarest.Start,
            rarest.WindowCount,
            other.Records + other.Start,
            other.WindowCount,
            rarest.RecordMask,
            _scores,
            _shared);
        for (int i = 0; i < count; i++)
            matches += Seek(driver, rarest.Start + (ushort)_shared[i], second, other.Start + (int)(_shared[i] >> 16), first, allowed, ref hits);
        return matches;
    }

    /// <summary>Seeks one record, of which the postings of two terms are known, in all other terms.</summary>
    /// <returns>1 where it matches.</returns>
    private readonly int Seek(int driver, int posting, int second, int other, int first, ulong* allowed, scoped ref TopHits hits)
    {
        int record = _cursors[driver].RecordOf(posting);
        if (allowed != null && ((allowed[record >> 6] >> record) & 1) == 0)
            return 0;
        int score = _cursors[driver].PointsOf(posting) + (second < 0 ? 0 : _cursors[second].PointsOf(other));
        for (int i = 0; i < _cursors.Length && score >= 0; i++)
            score = i == driver || i == second ? score : AddSought(ref _cursors[i], score, record);
        if (score <= _floor)
            return 0;
        hits.Offer((uint)(score - _floor), first + record);
        return 1;
    }

    /// <summary>Adds a term to the score of a record; -1 where the record does not match for it.</summary>
    private readonly int AddSought(ref TermCursor cursor, int score, int record)
    {
        int posting = cursor.Seek(record);
        if (posting < 0)
            return cursor.Mark > 0 ? -1 : score;
        return cursor.IsNot ? -1 : score + cursor.PointsOf(posting);
    }

    /// <summary>Adds up the scores of the records that the few postings of the window are of.</summary>
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

    /// <summary>Offers the records of a term, and clears their scores, so that no other term offers them again.</summary>
    private readonly int CollectFew(in TermCursor term, int first, ulong* allowed, scoped ref TopHits hits)
    {
        int matches = 0;
        for (int posting = term.Start; posting < term.End; posting++)
        {
            int record = term.RecordOf(posting);
            uint score = _scores[record];
            _scores[record] = 0;
            if (score == 0 || (allowed != null && ((allowed[record >> 6] >> record) & 1) == 0))
                continue;
            matches++;
            if (score >= _known)
                hits.Offer(score, first + record);
        }

        return matches;
    }

    /// <summary>Adds up the scores of all records of the window.</summary>
    private readonly int RunAll(int first, ulong* allowed, scoped ref TopHits hits)
    {
        int count = Math.Min(_rows - first, SearchWindow.Size);
        _window.Clear(count);
        AddPostings();
        return _window.Collect(count, first, _floor, _known, allowed, ref hits);
    }

    /// <summary>Adds the postings of the window; records are taken out last, when nothing is added to them any more.</summary>
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
