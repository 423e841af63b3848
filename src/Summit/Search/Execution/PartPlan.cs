using System.Numerics;
using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// A plan for a query of any kind, executed part by part in one window at a time: the required parts first, the rarest
/// of them before the others, then the optional and the excluded parts. Each part is tested only in the records that
/// the parts before it allow, and only in the records of its rarest word if it is a phrase or a NEAR.
/// </summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
internal unsafe ref partial struct PartPlan<T>
    where T : struct, ISearchableRecord<T>
{
    private const int WindowWords = SearchWindow.Size / DenseCodes.MaskRows;

    private readonly ReadOnlySpan<QueryNode> _nodes;
    private readonly Span<TermCursor> _cursors;
    private readonly ReadOnlySpan<int> _order;
    private readonly bool _hasMust;
    private readonly ulong* _pairs;

    // The scores of the records of the window, valid for the records in _scored.
    private readonly int* _scores;

    // One bit per record of the window: whether it has a score, may still match, and matches the current part.
    private readonly ulong* _scored;
    private readonly ulong* _alive;
    private readonly ulong* _part;
    private readonly ulong* _candidates;

    private RecordProbe<T> _probe;
    private int _first;
    private int _aliveCount;
    private bool _addsScores;

    private PartPlan(
        ReadOnlySpan<QueryNode> nodes,
        Span<TermCursor> cursors,
        RecordProbe<T> probe,
        Span<int> order,
        int* scores,
        ulong* masks
    )
    {
        _nodes = nodes;
        _cursors = cursors;
        _probe = probe;
        _pairs = T.SearchPositions.Pairs;
        _scores = scores;
        _scored = masks;
        _alive = masks + WindowWords;
        _part = masks + (2 * WindowWords);
        _candidates = masks + (3 * WindowWords);
        _order = Order(order, out _hasMust);
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
        Span<int> postings = stackalloc int[cursors.Length];
        Span<PositionList> positions = stackalloc PositionList[cursors.Length];
        Span<int> order = stackalloc int[nodes.Length];
        int* scores = stackalloc int[SearchWindow.Size];
        ulong* masks = stackalloc ulong[4 * WindowWords];
        scale = new ScoreScale(cursors, ScoreScale.MaxScore);
        var probe = new RecordProbe<T>(index, nodes, cursors, postings, positions);
        var plan = new PartPlan<T>(nodes, cursors, probe, order, scores, masks);
        return plan.RunWindows(ref filter, ref hits);
    }

    /// <summary>Returns whether a record matches the query. Reads windows up to the first match.</summary>
    /// <param name="index">The index.</param>
    /// <param name="nodes">The parts of the query.</param>
    /// <param name="cursors">The open terms of all parts.</param>
    [SkipLocalsInit]
    public static bool HasMatch(
        in SearchIndex index,
        scoped ReadOnlySpan<QueryNode> nodes,
        scoped Span<TermCursor> cursors
    )
    {
        Span<int> postings = stackalloc int[cursors.Length];
        Span<PositionList> positions = stackalloc PositionList[cursors.Length];
        Span<int> order = stackalloc int[nodes.Length];
        int* scores = stackalloc int[SearchWindow.Size];
        ulong* masks = stackalloc ulong[4 * WindowWords];
        var probe = new RecordProbe<T>(index, nodes, cursors, postings, positions);
        var plan = new PartPlan<T>(nodes, cursors, probe, order, scores, masks);
        return plan.HasMatch(index.Counts.Records + TableLayout.FirstRow);
    }

    private bool HasMatch(int rows)
    {
        for (_first = 0; _first < rows; _first += SearchWindow.Size)
        {
            EnterWindow();
            new Span<ulong>(_alive, WindowWords).Fill(ulong.MaxValue);
            _aliveCount = SearchWindow.Size;
            if (RunParts() && _aliveCount > 0)
                return true;
        }

        return false;
    }

    private void EnterWindow()
    {
        _probe.EnterWindow(_first);
        new Span<ulong>(_scored, WindowWords).Clear();
    }

    /// <summary>
    /// Runs the plan over all windows. Separate from the method that calls <c>stackalloc</c>: see the remarks of
    /// <see cref="TermResolver{T}"/>.
    /// </summary>
    private int RunWindows(scoped ref RowFilter filter, scoped ref TopHits hits)
    {
        int matches = 0;
        for (_first = filter.FirstRow & ~(SearchWindow.Size - 1); _first < filter.EndRow; _first += SearchWindow.Size)
        {
            EnterWindow();
            if (!filter.Fill(_first, _alive))
                new Span<ulong>(_alive, WindowWords).Fill(ulong.MaxValue);
            _aliveCount = CountAlive();
            if (RunParts())
                matches += Collect(ref hits);
        }

        return matches;
    }

    /// <summary>Executes all parts in the window.</summary>
    /// <returns>False if no record of the window matches.</returns>
    private bool RunParts()
    {
        bool isRestricted = _hasMust;
        foreach (int node in _order)
        {
            QueryOccur occur = _nodes[node].Occur;
            _addsScores = occur != QueryOccur.Not;
            if (occur == QueryOccur.Not && !isRestricted)
            {
                // Without a required part, every match has a score. Only the matches are tested for excluded parts.
                isRestricted = true;
                Restrict(_scored, isExcluded: false);
            }

            if (occur != QueryOccur.Should)
                new Span<ulong>(_part, WindowWords).Clear();
            Match(node);
            if (occur != QueryOccur.Should)
                Restrict(_part, occur == QueryOccur.Not);
            if (_aliveCount == 0)
                return false;
        }

        if (!isRestricted)
            Restrict(_scored, isExcluded: false);
        return true;
    }

    /// <summary>Removes the records that are not in a mask, or those that are in it, from the possible matches.</summary>
    private void Restrict(ulong* mask, bool isExcluded)
    {
        ulong flip = isExcluded ? ulong.MaxValue : 0;
        for (int word = 0; word < WindowWords; word++)
            _alive[word] &= mask[word] ^ flip;
        _aliveCount = CountAlive();
    }

    private readonly int CountAlive()
    {
        int count = 0;
        for (int word = 0; word < WindowWords; word++)
            count += BitOperations.PopCount(_alive[word]);
        return count;
    }

    private readonly int Collect(scoped ref TopHits hits)
    {
        int matches = 0;
        for (int word = 0; word < WindowWords; word++)
        {
            for (ulong bits = _alive[word]; bits != 0; bits &= bits - 1)
            {
                int record = (word << 6) + BitOperations.TrailingZeroCount(bits);
                matches++;
                hits.Offer(_scores[record], _first + record);
            }
        }

        return matches;
    }
}
