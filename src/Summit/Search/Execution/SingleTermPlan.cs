using System.Numerics;
using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Sets;

namespace Summit.Search;

/// <summary>
/// A plan for a query of one term. The score of a record comes from a single posting, so the plan walks the postings
/// once and skips blocks whose impacts are too low.
/// </summary>
internal static unsafe class SingleTermPlan
{
    private const int DenseBlockSize = 1 << DenseLayout.BlockMaxShift;

    /// <summary>Returns whether the plan can execute the query: a single term that is not limited to a field.</summary>
    public static bool Fits(ReadOnlySpan<QueryNode> nodes, ReadOnlySpan<TermCursor> cursors) =>
        nodes.Length == 1
        && cursors.Length == 1
        && nodes[0].Kind != QueryKind.Group
        && nodes[0].Occur != QueryOccur.Not
        && nodes[0].Field < 0
        && !nodes[0].HasMissingTerm;

    /// <summary>Executes the query.</summary>
    /// <param name="cursors">The open term.</param>
    /// <param name="filter">The records that may be hits.</param>
    /// <param name="hits">Collects the best records.</param>
    /// <param name="scale">Receives the scale of the scores in <paramref name="hits"/>.</param>
    /// <returns>
    /// The number of matching records. It may be too low if <paramref name="hits"/> does not count all matches.
    /// </returns>
    [SkipLocalsInit]
    public static int Run(Span<TermCursor> cursors, ref RowFilter filter, ref TopHits hits, out ScoreScale scale)
    {
        ulong* allowed = stackalloc ulong[SearchWindow.Size / DenseCodes.MaskRows];
        scale = ScoreScale.OfTerm(ref cursors[0]);
        return RunWindows(ref cursors[0], ref filter, allowed, ref hits);
    }

    /// <summary>
    /// Runs the plan over all windows. Separate from the method that calls <c>stackalloc</c>: see the remarks of
    /// <see cref="TermResolver{T}"/>.
    /// </summary>
    private static int RunWindows(ref TermCursor cursor, ref RowFilter filter, ulong* allowed, ref TopHits hits)
    {
        int matches = 0;
        int exceeded = filter.IsWhole ? cursor.ScoreThreshold(hits.Capacity) - 1 : 0;
        for (int first = filter.FirstRow & ~(SearchWindow.Size - 1); first < filter.EndRow; first += SearchWindow.Size)
        {
            if (!cursor.EnterWindow(first >> SearchWindow.Shift))
                continue;
            if (cursor.IsDense)
            {
                matches += CollectDense(cursor, filter.Fill(first, allowed) ? allowed : null, exceeded, ref hits);
            }
            else if (filter.HasAll(first))
            {
                matches += cursor.WindowCount;
                CollectWindow(cursor, first, exceeded, ref hits);
            }
            else if (cursor.WindowCount <= RowSample.Capacity)
            {
                matches += CollectFew(cursor, first, filter, ref hits);
            }
            else
            {
                filter.Fill(first, allowed);
                matches += CollectAllowed(cursor, first, allowed, ref hits);
            }
        }

        return matches;
    }

    [SkipLocalsInit]
    private static int CollectFew(in TermCursor cursor, int first, in RowFilter filter, ref TopHits hits)
    {
        Span<int> rows = stackalloc int[RowSample.Capacity];
        rows = rows[..cursor.WindowCount];
        for (int i = 0; i < rows.Length; i++)
            rows[i] = first + cursor.Sparse.RecordOf(cursor.Sparse.Start + i);
        ulong matches = filter.Match(rows);
        for (ulong left = matches; left != 0; left &= left - 1)
            Offer(cursor, cursor.Sparse.Start + BitOperations.TrailingZeroCount(left), first, ref hits);
        return BitOperations.PopCount(matches);
    }

    private static int CollectAllowed(in TermCursor cursor, int first, ulong* allowed, ref TopHits hits)
    {
        int matches = 0;
        for (int posting = cursor.Sparse.Start; posting < cursor.Sparse.End; posting++)
        {
            int record = cursor.Sparse.RecordOf(posting);
            if (((allowed[record >> 6] >> record) & 1) == 0)
                continue;
            matches++;
            Offer(cursor, posting, first, ref hits);
        }

        return matches;
    }

    /// <summary>Offers the records of a sparse term as hits, in a window whose records may all be hits.</summary>
    private static void CollectWindow(in TermCursor cursor, int first, int exceeded, ref TopHits hits)
    {
        int minScore = hits.MinScore;
        int floor = ImpactFloor(Math.Max(minScore, exceeded));
        int posting = cursor.Sparse.NextAbove(cursor.Sparse.Start, floor);
        while (posting < cursor.Sparse.End)
        {
            int end = Math.Min(cursor.Sparse.End, (posting | SparsePostings.BlockMask) + 1);
            CollectBlock(cursor, posting, end, floor, first, ref hits);
            if (hits.MinScore != minScore)
                floor = ImpactFloor(Math.Max(minScore = hits.MinScore, exceeded));
            posting = cursor.Sparse.NextAbove(end, floor);
        }

        int exceptionEnd = cursor.Sparse.Exceptions.FirstAt(cursor.Sparse.End);
        for (
            int exception = cursor.Sparse.Exceptions.FirstAt(cursor.Sparse.Start);
            exception < exceptionEnd;
            exception++
        )
            Offer(cursor, cursor.Sparse.Exceptions.PostingOf(exception), first, ref hits);
    }

    private static void CollectBlock(in TermCursor cursor, int start, int end, int floor, int first, ref TopHits hits)
    {
        ushort* impacts = cursor.Sparse.Impacts;
        ushort* postings = cursor.Sparse.Postings;
        for (int posting = start; posting < end; posting++)
        {
            if (impacts[postings[posting]] > floor)
                Offer(cursor, posting, first, ref hits);
        }
    }

    /// <summary>
    /// Returns the highest impact whose postings have a quantised score of at most <paramref name="score"/>, or 0 if
    /// there is none.
    /// </summary>
    private static int ImpactFloor(int score) => Math.Max(score - 1, 0) >> ScoreScale.ImpactShift;

    private static void Offer(in TermCursor cursor, int posting, int first, ref TopHits hits) =>
        hits.Offer(cursor.SparseScoreOf(posting), first + cursor.Sparse.RecordOf(posting));

    /// <summary>Offers the records of a dense term in the window as hits.</summary>
    /// <param name="cursor">The dense term.</param>
    /// <param name="allowed">One bit per record: 1 if it may be a hit. Null if all records may be hits.</param>
    /// <param name="exceeded">A score that the best hits exceed.</param>
    /// <param name="hits">Collects the best records.</param>
    /// <returns>The number of matching records; 0 if <paramref name="hits"/> does not count all matches.</returns>
    private static int CollectDense(in TermCursor cursor, ulong* allowed, int exceeded, ref TopHits hits)
    {
        int matches = 0;
        int minScore = hits.MinScore;
        int floor = ImpactFloor(Math.Max(minScore, exceeded));
        for (int row = cursor.Dense.Start; row < cursor.Dense.End; row += DenseBlockSize)
        {
            ulong allowedBits = allowed == null ? ulong.MaxValue : allowed[(row - cursor.Dense.Start) / DenseBlockSize];
            if (hits.CountsAll)
                matches += BitOperations.PopCount(cursor.Dense.Codes.Present(row) & allowedBits);
            if (!cursor.Dense.CanExceed(row, floor))
                continue;
            ushort* impacts = cursor.Dense.Impacts + (row - cursor.Dense.Start);
            for (
                ulong above =
                    cursor.Dense.Codes.Above(row, impacts, cursor.Dense.ImpactStride, (ushort)floor) & allowedBits;
                above != 0;
                above &= above - 1
            )
                OfferDense(cursor, row + BitOperations.TrailingZeroCount(above), ref hits);
            if (hits.MinScore != minScore)
                floor = ImpactFloor(Math.Max(minScore = hits.MinScore, exceeded));
        }

        int exceptionEnd = cursor.Dense.Exceptions.FirstAt(cursor.Dense.End);
        for (int exception = cursor.Dense.Exceptions.FirstAt(cursor.Dense.Start); exception < exceptionEnd; exception++)
        {
            int row = cursor.Dense.Exceptions.PostingOf(exception);
            int record = row - cursor.Dense.Start;
            if (allowed == null || ((allowed[record >> 6] >> record) & 1) != 0)
                OfferDense(cursor, row, ref hits);
        }

        return matches;
    }

    private static void OfferDense(in TermCursor cursor, int row, ref TopHits hits) =>
        hits.Offer(cursor.ScoreOf(row), row);
}
