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
                ulong* bits = filter.IsRun ? null : filter.Bits(first, allowed);
                matches += CollectDense(cursor, bits, filter, exceeded, ref hits);
            }
            else if (filter.IsRun)
            {
                (int start, int end) = PostingsIn(cursor, filter.FirstRow - first, filter.EndRow - first);
                matches += end - start;
                CollectRun(cursor, start, end, first, exceeded, ref hits);
            }
            else if (cursor.WindowCount <= RowSample.Capacity)
            {
                matches += CollectFew(cursor, first, filter, ref hits);
            }
            else
            {
                matches += CollectAllowed(cursor, first, filter.Bits(first, allowed), ref hits);
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

    /// <summary>
    /// Returns the postings of a sparse term in the window whose records lie in a run, as the first posting and one
    /// past the last.
    /// </summary>
    /// <param name="cursor">The term.</param>
    /// <param name="first">The first record of the run, counted from the first row of the window.</param>
    /// <param name="end">One past the last record of the run.</param>
    private static (int Start, int End) PostingsIn(in TermCursor cursor, int first, int end)
    {
        int start = first > 0 ? cursor.Sparse.FirstAtOrAfter(first) : cursor.Sparse.Start;
        return (start, end < SearchWindow.Size ? cursor.Sparse.FirstAtOrAfter(end) : cursor.Sparse.End);
    }

    /// <summary>Offers the records of some consecutive postings of a sparse term as hits.</summary>
    private static void CollectRun(in TermCursor cursor, int start, int end, int first, int exceeded, ref TopHits hits)
    {
        int minScore = hits.MinScore;
        int floor = ImpactFloor(Math.Max(minScore, exceeded));
        int posting = cursor.Sparse.NextAbove(start, floor);
        while (posting < end)
        {
            int blockEnd = Math.Min(end, (posting | SparsePostings.BlockMask) + 1);
            CollectBlock(cursor, posting, blockEnd, floor, first, ref hits);
            if (hits.MinScore != minScore)
                floor = ImpactFloor(Math.Max(minScore = hits.MinScore, exceeded));
            posting = cursor.Sparse.NextAbove(blockEnd, floor);
        }

        int exceptionEnd = cursor.Sparse.Exceptions.FirstAt(end);
        for (int exception = cursor.Sparse.Exceptions.FirstAt(start); exception < exceptionEnd; exception++)
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
    /// <param name="allowed">One bit per record: 1 if it may be a hit. Null if the filter is a run.</param>
    /// <param name="filter">The rows that may be hits. Only its first and last row are read.</param>
    /// <param name="exceeded">A score that the best hits exceed.</param>
    /// <param name="hits">Collects the best records.</param>
    /// <returns>The number of matching records; 0 if <paramref name="hits"/> does not count all matches.</returns>
    private static int CollectDense(
        in TermCursor cursor,
        ulong* allowed,
        in RowFilter filter,
        int exceeded,
        ref TopHits hits
    )
    {
        int matches = 0;
        int minScore = hits.MinScore;
        int floor = ImpactFloor(Math.Max(minScore, exceeded));
        int start = Math.Max(cursor.Dense.Start, filter.FirstRow);
        int end = Math.Min(cursor.Dense.End, filter.EndRow);
        for (int row = start & ~(DenseBlockSize - 1); row < end; row += DenseBlockSize)
        {
            ulong allowedBits = BitsOf(row, start, end);
            if (allowed != null)
                allowedBits &= allowed[(row - cursor.Dense.Start) / DenseBlockSize];
            if (allowedBits == 0)
                continue;
            if (hits.CountsAll)
            {
                allowedBits &= cursor.Dense.Codes.Present(row);
                matches += BitOperations.PopCount(allowedBits);
            }

            if (allowedBits == 0 || !cursor.Dense.CanExceed(row, floor))
                continue;
            for (ulong above = Above(cursor.Dense, row, allowedBits, floor); above != 0; above &= above - 1)
                OfferDense(cursor, row + BitOperations.TrailingZeroCount(above), ref hits);
            if (hits.MinScore != minScore)
                floor = ImpactFloor(Math.Max(minScore = hits.MinScore, exceeded));
        }

        int exceptionEnd = cursor.Dense.Exceptions.FirstAt(end);
        for (int exception = cursor.Dense.Exceptions.FirstAt(start); exception < exceptionEnd; exception++)
        {
            int row = cursor.Dense.Exceptions.PostingOf(exception);
            int record = row - cursor.Dense.Start;
            if (allowed == null || ((allowed[record >> 6] >> record) & 1) != 0)
                OfferDense(cursor, row, ref hits);
        }

        return matches;
    }

    /// <summary>
    /// Returns one bit for each of the 64 rows from <paramref name="row"/> on: 1 if the bit is set in
    /// <paramref name="among"/> and the row has the term with an impact above <paramref name="floor"/>. The bits of
    /// exceptions are 0.
    /// </summary>
    private static ulong Above(in DensePostings term, int row, ulong among, int floor)
    {
        if (BitOperations.PopCount(among) > CostModel.MaxSingleCodes)
            return among & term.Codes.Above(row, term.Impacts + (row - term.Start), term.ImpactStride, (ushort)floor);
        ulong above = 0;
        for (ulong left = among; left != 0; left &= left - 1)
        {
            int index = BitOperations.TrailingZeroCount(left);
            above |= term.Codes.Of(row + index) != 0 && term.StoredImpactOf(row + index) > floor ? 1UL << index : 0;
        }

        return above;
    }

    /// <summary>
    /// Returns one bit for each of the 64 rows from <paramref name="row"/> on: 1 if the row lies in a run.
    /// </summary>
    /// <param name="row">The first of the rows.</param>
    /// <param name="start">The first row of the run.</param>
    /// <param name="end">One past the last row of the run; above <paramref name="row"/>.</param>
    private static ulong BitsOf(int row, int start, int end)
    {
        ulong bits = ulong.MaxValue;
        if (row < start)
            bits <<= start - row;
        if (end - row < DenseBlockSize)
            bits &= ulong.MaxValue >> (DenseBlockSize - (end - row));
        return bits;
    }

    private static void OfferDense(in TermCursor cursor, int row, ref TopHits hits) =>
        hits.Offer(cursor.ScoreOf(row), row);
}
