using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Summit.Search;

/// <summary>
/// The scores of the records of one window, 16 bits each, that postings are added to: term by term, in no order of records,
/// so that a posting costs a load, an add and a store. The memory is on the stack of the query.
/// </summary>
internal readonly unsafe ref partial struct ScoreWindow(ushort* scores)
{
    /// <summary>Records are padded to so many, so that vectors need no rest.</summary>
    public const int Step = 64;

    /// <summary>The most hits of which <see cref="KnownLeast"/> can tell anything.</summary>
    public const int MostLearnt = 16;

    /// <summary>Sets the scores of the first <paramref name="count"/> records to 0.</summary>
    public void Clear(int count) => new Span<ushort>(scores, Padded(count)).Clear();

    /// <summary>Sets the scores of the records of a term to 0.</summary>
    public void Clear(in TermCursor term)
    {
        if (term.IsDense)
            ClearDense(term);
        else
            Clear(term.Records + term.Start, term.WindowCount, term.RecordMask);
    }

    /// <summary>Sets the scores of the records of postings to 0.</summary>
    public void Clear(ushort* postings, int count, int mask)
    {
        for (int i = 0; i < count; i++)
            scores[postings[i] & mask] = 0;
    }

    /// <summary>Adds the postings of the window; of strays, first all but the impact.</summary>
    public void Add(in TermCursor term)
    {
        if (term.IsDense)
            AddDense(term);
        else if (term.FormBits == null)
            AddPlain(term, term.Form != 0 ? term.Factor : term.OtherFactor);
        else
            AddFormed(term);
        int end = term.FirstStray(term.End);
        for (int stray = term.FirstStray(term.Start); stray < end; stray++)
        {
            int posting = term.StrayPosting(stray);
            int record = term.IsDense ? posting - term.Start : term.RecordOf(posting);
            scores[record] += (ushort)(term.StrayImpact(stray) * term.FactorOf(posting) >> 32);
        }
    }

    /// <summary>Adds postings of which all have the form that was asked for, or none: four at a time, whose points are worked out before any is stored.</summary>
    private void AddPlain(in TermCursor term, ulong factor)
    {
        ushort* points = scores;
        ushort* impacts = term.Impacts;
        ushort* posting = term.Records + term.Start;
        ushort* end = term.Records + term.End;
        nuint mask = (nuint)term.RecordMask;
        ulong least = 1u + term.Mark;
        for (; posting + 4 <= end; posting += 4)
        {
            (nuint first, nuint second, nuint third, nuint fourth) = (posting[0], posting[1], posting[2], posting[3]);
            ulong one = (impacts[first] * factor >> 32) + least;
            ulong two = (impacts[second] * factor >> 32) + least;
            ulong three = (impacts[third] * factor >> 32) + least;
            ulong four = (impacts[fourth] * factor >> 32) + least;
            points[first & mask] = (ushort)(points[first & mask] + one);
            points[second & mask] = (ushort)(points[second & mask] + two);
            points[third & mask] = (ushort)(points[third & mask] + three);
            points[fourth & mask] = (ushort)(points[fourth & mask] + four);
        }

        for (; posting < end; posting++)
            points[*posting & mask] += (ushort)((impacts[*posting] * factor >> 32) + least);
    }

    /// <summary>Adds postings of which some have the form that was asked for.</summary>
    private void AddFormed(in TermCursor term)
    {
        ushort* postings = term.Records;
        ushort* impacts = term.Impacts;
        byte* forms = term.FormBits;
        ulong other = term.OtherFactor;
        ulong more = term.Factor - other;
        uint least = 1u + term.Mark;
        int mask = term.RecordMask;
        for (int i = term.Start; i < term.End; i++)
        {
            ulong hasForm = (uint)(forms[i >> 3] >> (i & 7)) & 1;
            scores[postings[i] & mask] += (ushort)((impacts[postings[i]] * (other + (more * hasForm)) >> 32) + least);
        }
    }

    /// <summary>
    /// Offers the records whose score is above <paramref name="floor"/> to <paramref name="hits"/>, what they are above it, and
    /// counts them.
    /// </summary>
    /// <param name="count">The records of the window.</param>
    /// <param name="first">The row of the first.</param>
    /// <param name="floor">What counts as no match.</param>
    /// <param name="known">A score that as many records as are wanted have or are above.</param>
    /// <param name="allowed">A bit for each record that may be a hit; null where all may.</param>
    /// <param name="hits">Takes the best.</param>
    /// <returns>How many are above the floor and may be a hit.</returns>
    public int Collect(int count, int first, int floor, uint known, ulong* allowed, ref TopHits hits)
    {
        int matches = 0;
        known = Math.Max(known, 1) - 1;
        if (allowed == null && hits.IsOpen(MostLearnt))
            known = Math.Max(known, KnownLeast(count, floor, hits.Capacity));
        for (int start = 0; start < count; start += Step)
        {
            ulong above = Above(start, floor) & (allowed == null ? ulong.MaxValue : allowed[start / Step]);
            if (above == 0)
                continue;
            matches += BitOperations.PopCount(above);
            uint least = Math.Max(hits.Least, known);
            if (least > 0)
                above &= Above(start, floor + (int)least);
            for (; above != 0; above &= above - 1)
            {
                int record = start + BitOperations.TrailingZeroCount(above);
                hits.Offer((uint)(scores[record] - floor), first + record);
            }
        }

        return matches;
    }

    /// <summary>
    /// A score that the best <paramref name="wanted"/> of the window are all above, by which most others are told before there are
    /// so many hits: of the highest in each lane of a vector as many are.
    /// </summary>
    public uint KnownLeast(int count, int floor, int wanted)
    {
        Vector256<ushort> highest = default;
        Vector256<ushort> other = default;
        for (int i = 0; i < count; i += 2 * Vector256<ushort>.Count)
        {
            highest = Vector256.Max(highest, Vector256.Load(scores + i));
            other = Vector256.Max(other, Vector256.Load(scores + i + Vector256<ushort>.Count));
        }

        return (uint)Math.Max(HighestLanes.ReachedBy(Vector256.Max(highest, other), wanted) - 1 - floor, 0);
    }

    /// <summary>Raises the highest score of each lane, which are sixteen and to which records belong in turn, by those of the records of a term.</summary>
    public void Raise(ushort* lanes, in TermCursor term)
    {
        for (int posting = term.Start; posting < term.End; posting++)
        {
            int record = term.RecordOf(posting);
            lanes[record & (MostLearnt - 1)] = Math.Max(lanes[record & (MostLearnt - 1)], scores[record]);
        }
    }

    /// <summary>True where more than <paramref name="few"/> records have a score above <paramref name="floor"/>.</summary>
    public bool HasMoreAbove(int count, int floor, int few)
    {
        for (int start = 0; start < count && few >= 0; start += Step)
            few -= BitOperations.PopCount(Above(start, floor));
        return few < 0;
    }

    /// <summary>The number of scores that are cleared and read for <paramref name="count"/> records.</summary>
    public static int Padded(int count) => (count + Step - 1) & ~(Step - 1);

    /// <summary>A bit for each of 64 scores that is above <paramref name="floor"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Above(int start, int floor)
    {
        ushort* from = scores + start;
        if (floor >= ushort.MaxValue)
            return 0;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<ushort> least = Vector512.Create((ushort)floor);
            return Vector512.GreaterThan(Vector512.Load(from), least).ExtractMostSignificantBits()
                | (Vector512.GreaterThan(Vector512.Load(from + 32), least).ExtractMostSignificantBits() << 32);
        }

        Vector256<ushort> half = Vector256.Create((ushort)floor);
        return Vector256.GreaterThan(Vector256.Load(from), half).ExtractMostSignificantBits()
            | ((ulong)Vector256.GreaterThan(Vector256.Load(from + 16), half).ExtractMostSignificantBits() << 16)
            | ((ulong)Vector256.GreaterThan(Vector256.Load(from + 32), half).ExtractMostSignificantBits() << 32)
            | ((ulong)Vector256.GreaterThan(Vector256.Load(from + 48), half).ExtractMostSignificantBits() << 48);
    }
}
