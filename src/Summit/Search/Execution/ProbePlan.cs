using System.Numerics;
using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// A plan for a query of any kind, executed record by record. The records of the rarest required part are the
/// candidates, or those of all optional parts if no part is required. A <see cref="RecordProbe{T}"/> evaluates the
/// whole query on each candidate.
/// </summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
internal unsafe ref struct ProbePlan<T>
    where T : struct, ISearchableRecord<T>
{
    private const int WindowWords = SearchWindow.Size / DenseCodes.MaskRows;

    private readonly ReadOnlySpan<QueryNode> _nodes;
    private readonly Span<TermCursor> _cursors;
    private RecordProbe<T> _probe;

    private ProbePlan(in SearchIndex index, ReadOnlySpan<QueryNode> nodes, Span<TermCursor> cursors, Span<int> postings)
    {
        _nodes = nodes;
        _cursors = cursors;
        _probe = new RecordProbe<T>(index, nodes, cursors, postings);
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
        ulong* candidates = stackalloc ulong[WindowWords];
        ulong* allowed = stackalloc ulong[WindowWords];
        scale = new ScoreScale(cursors, ScoreScale.MaxScore);
        var plan = new ProbePlan<T>(index, nodes, cursors, postings);
        return plan.RunWindows(candidates, allowed, ref filter, ref hits);
    }

    /// <summary>
    /// Runs the plan over all windows. Separate from the method that calls <c>stackalloc</c>: see the remarks of
    /// <see cref="TermResolver{T}"/>.
    /// </summary>
    private int RunWindows(ulong* candidates, ulong* allowed, scoped ref RowFilter filter, scoped ref TopHits hits)
    {
        int driver = Driver();
        int matches = 0;
        for (int first = filter.FirstRow & ~(SearchWindow.Size - 1); first < filter.EndRow; first += SearchWindow.Size)
        {
            _probe.EnterWindow(first);
            new Span<ulong>(candidates, WindowWords).Clear();
            AddCandidates(driver, candidates);
            if (filter.Fill(first, allowed))
                Intersect(candidates, allowed);
            matches += TryCandidates(candidates, ref hits);
        }

        return matches;
    }

    /// <summary>Returns the required top-level part with the fewest records, or -1 if no part is required.</summary>
    private readonly int Driver()
    {
        int driver = -1;
        long fewest = long.MaxValue;
        for (int node = 0; node < _nodes.Length; node = _nodes[node].End)
        {
            if (_nodes[node].Occur != QueryOccur.Must || MaxRecords(node) >= fewest)
                continue;
            fewest = MaxRecords(node);
            driver = node;
        }

        return driver;
    }

    /// <summary>Returns an upper bound on the number of records that match a part.</summary>
    private readonly long MaxRecords(int node)
    {
        long sum = 0;
        long min = long.MaxValue;
        for (int part = node; part < _nodes[node].End; part++)
        {
            foreach (ref readonly TermCursor cursor in TermsOf(_nodes[part]))
            {
                sum += cursor.Count;
                min = Math.Min(min, cursor.Count);
            }
        }

        return _nodes[node].Kind is QueryKind.Phrase or QueryKind.Near ? min : sum;
    }

    private readonly Span<TermCursor> TermsOf(in QueryNode node) => _cursors.Slice(node.FirstTerm, node.TermCount);

    private readonly void AddCandidates(int driver, ulong* candidates)
    {
        if (driver >= 0)
        {
            AddCandidatesOf(driver, candidates);
            return;
        }

        for (int node = 0; node < _nodes.Length; node = _nodes[node].End)
        {
            if (_nodes[node].Occur != QueryOccur.Not)
                AddCandidatesOf(node, candidates);
        }
    }

    /// <summary>
    /// Adds the records of a part to the candidates. For a phrase or a NEAR, these are the records of its rarest word.
    /// </summary>
    private readonly void AddCandidatesOf(int node, ulong* candidates)
    {
        for (int part = node; part < _nodes[node].End; part++)
        {
            Span<TermCursor> terms = TermsOf(_nodes[part]);
            if (_nodes[part].Kind is QueryKind.Phrase or QueryKind.Near && terms.Length > 0)
                terms = terms.Slice(RarestOf(terms), 1);
            foreach (ref readonly TermCursor term in terms)
                AddRecords(term, candidates);
        }
    }

    private static int RarestOf(Span<TermCursor> terms)
    {
        int rarest = 0;
        for (int i = 1; i < terms.Length; i++)
            rarest = terms[i].Count < terms[rarest].Count ? i : rarest;
        return rarest;
    }

    private static void AddRecords(in TermCursor cursor, ulong* candidates)
    {
        if (cursor.IsDense)
        {
            for (int row = cursor.Dense.Start; row < cursor.Dense.End; row += DenseCodes.MaskRows)
                candidates[(row - cursor.Dense.Start) / DenseCodes.MaskRows] |= cursor.Dense.Codes.Present(row);
            return;
        }

        for (int posting = cursor.Sparse.Start; posting < cursor.Sparse.End; posting++)
        {
            int record = cursor.Sparse.RecordOf(posting);
            candidates[record >> 6] |= 1UL << record;
        }
    }

    private static void Intersect(ulong* candidates, ulong* allowed)
    {
        for (int word = 0; word < WindowWords; word++)
            candidates[word] &= allowed[word];
    }

    private int TryCandidates(ulong* candidates, scoped ref TopHits hits)
    {
        int matches = 0;
        for (int word = 0; word < WindowWords; word++)
        {
            for (ulong bits = candidates[word]; bits != 0; bits &= bits - 1)
            {
                _probe.Seek((word << 6) + BitOperations.TrailingZeroCount(bits));
                if (!_probe.Matches(out int score))
                    continue;
                matches++;
                hits.Offer(score, _probe.Row);
            }
        }

        return matches;
    }
}
