using System.Numerics;
using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Sets;

namespace Summit.Search;

/// <summary>
/// Works out a query of one word. The score of a record is the impact of one posting, so that its postings are walked once, and
/// stretches of which no posting can be among the best any more are passed over; so are stretches of rows, if the word is dense.
/// </summary>
internal static unsafe class SingleTermPlan
{
    private const int RowsOfPeak = 1 << DenseLayout.BlockMaxShift;
    private const int StretchMask = (1 << PostingLayout.BlockShift) - 1;

    /// <summary>True where the plan can work out the query: one term, in any field.</summary>
    public static bool Fits(ReadOnlySpan<QueryNode> nodes, ReadOnlySpan<TermCursor> cursors) =>
        nodes.Length == 1 && cursors.Length == 1
        && nodes[0].Kind != QueryKind.Group && nodes[0].Occur != QueryOccur.Not && nodes[0].Field < 0 && !nodes[0].Missing;

    /// <summary>Runs the query.</summary>
    /// <returns>How many records match.</returns>
    [SkipLocalsInit]
    public static int Run(in SearchIndex index, ref TermCursor cursor, ref RowFilter filter, ref TopHits hits)
    {
        ulong* allowed = stackalloc ulong[SearchWindow.Size / 64];
        return RunWindows(ref cursor, ref filter, allowed, ref hits);
    }

    /// <summary>Apart from what sets memory aside: see <see cref="TermResolver{T}"/>.</summary>
    private static int RunWindows(ref TermCursor cursor, ref RowFilter filter, ulong* allowed, ref TopHits hits)
    {
        int matches = 0;
        float known = filter.IsWhole ? cursor.KnownScore(hits.Capacity) : 0;
        for (int first = filter.FirstRow & ~(SearchWindow.Size - 1); first < filter.EndRow; first += SearchWindow.Size)
        {
            if (!cursor.EnterWindow(first >> SearchWindow.Shift))
                continue;
            if (cursor.IsDense)
            {
                matches += CollectDense(cursor, filter.Fill(first, allowed) ? allowed : null, known, ref hits);
            }
            else if (filter.HasAll(first))
            {
                matches += cursor.WindowCount;
                CollectWindow(cursor, first, known, ref hits);
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
            rows[i] = first + cursor.RecordOf(cursor.Start + i);
        ulong matches = filter.Match(rows);
        for (ulong left = matches; left != 0; left &= left - 1)
            Offer(cursor, cursor.Start + BitOperations.TrailingZeroCount(left), first, ref hits);
        return BitOperations.PopCount(matches);
    }

    private static int CollectAllowed(in TermCursor cursor, int first, ulong* allowed, ref TopHits hits)
    {
        int matches = 0;
        for (int posting = cursor.Start; posting < cursor.End; posting++)
        {
            int record = cursor.RecordOf(posting);
            if (((allowed[record >> 6] >> record) & 1) == 0)
                continue;
            matches++;
            Offer(cursor, posting, first, ref hits);
        }

        return matches;
    }

    private static void CollectWindow(in TermCursor cursor, int first, float known, ref TopHits hits)
    {
        uint least = hits.Least;
        int floor = FloorOf(cursor, least, known);
        for (int posting = cursor.Start; posting < cursor.End;)
        {
            int end = Math.Min(cursor.End, (posting | StretchMask) + 1);
            if (cursor.CanExceed(posting, floor))
            {
                CollectStretch(cursor, posting, end, floor, first, ref hits);
                if (hits.Least != least)
                    floor = FloorOf(cursor, least = hits.Least, known);
            }

            posting = end;
        }

        int strayEnd = cursor.FirstStray(cursor.End);
        for (int stray = cursor.FirstStray(cursor.Start); stray < strayEnd; stray++)
            Offer(cursor, cursor.StrayPosting(stray), first, ref hits);
    }

    /// <summary>Offers the records of a dense term, of which those that may be hits have a bit each in <paramref name="allowed"/>; null where all may.</summary>
    private static int CollectDense(in TermCursor cursor, ulong* allowed, float known, ref TopHits hits)
    {
        int matches = 0;
        uint least = hits.Least;
        int floor = FloorOf(cursor, least, known);
        for (int row = cursor.Start; row < cursor.End; row += RowsOfPeak)
        {
            ulong some = allowed == null ? ulong.MaxValue : allowed[(row - cursor.Start) / RowsOfPeak];
            if (hits.CountsAll)
                matches += BitOperations.PopCount(cursor.Dense.Present(row) & some);
            if (!cursor.CanExceedFrom(row, floor))
                continue;
            ushort* impacts = cursor.Impacts + (row - cursor.Start);
            for (ulong above = cursor.Dense.Above(row, impacts, cursor.RecordMask + 1, (ushort)floor) & some; above != 0; above &= above - 1)
                OfferDense(cursor, row + BitOperations.TrailingZeroCount(above), ref hits);
            if (hits.Least != least)
                floor = FloorOf(cursor, least = hits.Least, known);
        }

        int strayEnd = cursor.FirstStray(cursor.End);
        for (int stray = cursor.FirstStray(cursor.Start); stray < strayEnd; stray++)
        {
            int record = cursor.StrayPosting(stray) - cursor.Start;
            if (allowed == null || ((allowed[record >> 6] >> record) & 1) != 0)
                OfferDense(cursor, cursor.StrayPosting(stray), ref hits);
        }

        return matches;
    }

    private static void OfferDense(in TermCursor cursor, int row, ref TopHits hits) =>
        hits.Offer(BitConverter.SingleToUInt32Bits(cursor.Score(row)), row);

    private static void CollectStretch(in TermCursor cursor, int start, int end, int floor, int first, ref TopHits hits)
    {
        for (int posting = start; posting < end; posting++)
        {
            if (cursor.Impacts[cursor.Records[posting]] > floor)
                Offer(cursor, posting, first, ref hits);
        }
    }

    private static void Offer(in TermCursor cursor, int posting, int first, ref TopHits hits)
    {
        float score = cursor.Score(posting);
        hits.Offer(BitConverter.SingleToUInt32Bits(score), first + cursor.RecordOf(posting));
    }

    /// <summary>
    /// An impact that does not score more than <paramref name="least"/>, and less than <paramref name="known"/>, even with the form asked
    /// for.
    /// </summary>
    private static int FloorOf(in TermCursor cursor, uint least, float known)
    {
        float score = Math.Max(BitConverter.UInt32BitsToSingle(least), known);

        // One less than it may be, for what is lost by rounding; but strays, which are 0, are not above it.
        return Math.Max(0, (int)Math.Min(score * ImpactLayout.MaxImpact / cursor.Weight, ImpactLayout.MaxImpact) - 1);
    }
}
