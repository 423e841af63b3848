using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Summit.Search;

/// <summary>
/// The scores of the records of one window, 16 bits each, that postings are added to: term by term, in no order of records,
/// so that a posting costs a load, an add and a store. The memory is on the stack of the query.
/// </summary>
internal readonly unsafe ref struct ScoreWindow(ushort* scores)
{
    /// <summary>Records are padded to so many, so that vectors need no rest.</summary>
    public const int Step = 64;

    /// <summary>Sets the scores of the first <paramref name="count"/> records to 0.</summary>
    public void Clear(int count) => new Span<ushort>(scores, Padded(count)).Clear();

    /// <summary>Sets the scores of the records of postings to 0.</summary>
    public void Clear(ushort* postings, int count, int mask)
    {
        for (int i = 0; i < count; i++)
            scores[postings[i] & mask] = 0;
    }

    /// <summary>Adds the postings of the window; of strays, first all but the impact.</summary>
    public void Add(in TermCursor term)
    {
        if (term.FormBits == null)
            AddPlain(term, term.Form != 0 ? term.Factor : term.OtherFactor);
        else
            AddFormed(term);
        int end = term.FirstStray(term.End);
        for (int stray = term.FirstStray(term.Start); stray < end; stray++)
        {
            int posting = term.StrayPosting(stray);
            scores[term.RecordOf(posting)] += (ushort)(term.StrayImpact(stray) * term.FactorOf(posting) >> 32);
        }
    }

    /// <summary>Adds postings of which all have the form that was asked for, or none.</summary>
    private void AddPlain(in TermCursor term, ulong factor)
    {
        ushort* postings = term.Records;
        ushort* impacts = term.Impacts;
        uint least = 1u + term.Mark;
        int mask = term.RecordMask;
        int end = term.End;
        int i = term.Start;
        for (; i + 4 <= end; i += 4)
        {
            (int first, int second, int third, int fourth) = (postings[i], postings[i + 1], postings[i + 2], postings[i + 3]);
            scores[first & mask] += (ushort)((impacts[first] * factor >> 32) + least);
            scores[second & mask] += (ushort)((impacts[second] * factor >> 32) + least);
            scores[third & mask] += (ushort)((impacts[third] * factor >> 32) + least);
            scores[fourth & mask] += (ushort)((impacts[fourth] * factor >> 32) + least);
        }

        for (; i < end; i++)
            scores[postings[i] & mask] += (ushort)((impacts[postings[i]] * factor >> 32) + least);
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

    /// <summary>Adds a dense term: a level for each record, and for each level the same number of points.</summary>
    /// <param name="levels">The levels, padded to <see cref="Step"/>.</param>
    /// <param name="count">The records of the window.</param>
    /// <param name="points">The points of its levels.</param>
    public void AddDense(byte* levels, int count, DensePoints points)
    {
        (ushort whole, ushort rest, ushort least) = points;
        if (Vector512.IsHardwareAccelerated)
        {
            for (int i = 0; i < count; i += Vector512<byte>.Count)
            {
                (Vector512<ushort> low, Vector512<ushort> high) = Vector512.Widen(Vector512.Load(levels + i));
                (Vector512.Load(scores + i) + Points(low, whole, rest, least)).Store(scores + i);
                (Vector512.Load(scores + i + 32) + Points(high, whole, rest, least)).Store(scores + i + 32);
            }

            return;
        }

        for (int i = 0; i < count; i += Vector256<byte>.Count)
        {
            (Vector256<ushort> low, Vector256<ushort> high) = Vector256.Widen(Vector256.Load(levels + i));
            (Vector256.Load(scores + i) + Points(low, whole, rest, least)).Store(scores + i);
            (Vector256.Load(scores + i + 16) + Points(high, whole, rest, least)).Store(scores + i + 16);
        }
    }

    /// <summary>Takes the records of a dense term out.</summary>
    public void RemoveDense(byte* levels, int count)
    {
        for (int i = 0; i < count; i += Vector256<byte>.Count)
        {
            (Vector256<ushort> low, Vector256<ushort> high) = Vector256.Widen(Vector256.Load(levels + i));
            (Vector256.Load(scores + i) & Vector256.Equals(low, default)).Store(scores + i);
            (Vector256.Load(scores + i + 16) & Vector256.Equals(high, default)).Store(scores + i + 16);
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
        if (allowed == null && hits.IsOpen(Vector256<ushort>.Count))
            known = Math.Max(known, KnownLeast(count, floor, hits.Capacity));
        for (int start = 0; start < count; start += Step)
        {
            ulong above = Above(scores + start, floor) & (allowed == null ? ulong.MaxValue : allowed[start / Step]);
            if (above == 0)
                continue;
            matches += BitOperations.PopCount(above);
            uint least = Math.Max(hits.Least, known);
            if (least > 0)
                above &= Above(scores + start, floor + (int)least);
            for (; above != 0; above &= above - 1)
            {
                int record = start + BitOperations.TrailingZeroCount(above);
                hits.Offer((uint)(scores[record] - floor), first + record);
            }
        }

        return matches;
    }

    /// <summary>A bit for each of 64 records that has a dense term.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Present(byte* levels) => Vector512.IsHardwareAccelerated
        ? ~Vector512.Equals(Vector512.Load(levels), default).ExtractMostSignificantBits()
        : ~(Vector256.Equals(Vector256.Load(levels), default).ExtractMostSignificantBits()
            | ((ulong)Vector256.Equals(Vector256.Load(levels + Vector256<byte>.Count), default).ExtractMostSignificantBits() << Vector256<byte>.Count));

    /// <summary>
    /// A score that the best <paramref name="wanted"/> of the window are all above, by which most others are told before there are
    /// so many hits: of the highest in each lane of a vector as many are.
    /// </summary>
    private uint KnownLeast(int count, int floor, int wanted)
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

    /// <summary>The number of scores that are cleared and read for <paramref name="count"/> records.</summary>
    public static int Padded(int count) => (count + Step - 1) & ~(Step - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Points(Vector512<ushort> levels, ushort whole, ushort rest, ushort least) =>
        ((levels * whole) + ((levels * rest) >>> 8) + Vector512.Create(least)) & ~Vector512.Equals(levels, default);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Points(Vector256<ushort> levels, ushort whole, ushort rest, ushort least) =>
        ((levels * whole) + ((levels * rest) >>> 8) + Vector256.Create(least)) & ~Vector256.Equals(levels, default);

    /// <summary>A bit for each of 64 scores that is above <paramref name="floor"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Above(ushort* scores, int floor)
    {
        if (floor >= ushort.MaxValue)
            return 0;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<ushort> least = Vector512.Create((ushort)floor);
            return Vector512.GreaterThan(Vector512.Load(scores), least).ExtractMostSignificantBits()
                | (Vector512.GreaterThan(Vector512.Load(scores + 32), least).ExtractMostSignificantBits() << 32);
        }

        Vector256<ushort> half = Vector256.Create((ushort)floor);
        return Vector256.GreaterThan(Vector256.Load(scores), half).ExtractMostSignificantBits()
            | ((ulong)Vector256.GreaterThan(Vector256.Load(scores + 16), half).ExtractMostSignificantBits() << 16)
            | ((ulong)Vector256.GreaterThan(Vector256.Load(scores + 32), half).ExtractMostSignificantBits() << 32)
            | ((ulong)Vector256.GreaterThan(Vector256.Load(scores + 48), half).ExtractMostSignificantBits() << 48);
    }
}
