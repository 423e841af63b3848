using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Summit.Search;

/// <summary>
/// The quantised scores of the records of one window, 16 bits each. Postings are added term by term and in any order of
/// records, so a posting costs one load, one addition and one store. The memory is on the stack of the query.
/// </summary>
/// <param name="scores">Memory for the scores of a window.</param>
internal readonly unsafe ref partial struct ScoreWindow(ushort* scores)
{
    /// <summary>
    /// The number of scores in a block. Windows are padded to whole blocks, so that vector loops have no remainder.
    /// </summary>
    public const int BlockSize = DenseCodes.MaskRows;

    /// <summary>
    /// The maximum number of hits for which <see cref="ScoreExceededBy"/> finds a bound: the lanes of a vector.
    /// </summary>
    public const int MaxExceeding = 16;

    /// <summary>Sets the scores of the first <paramref name="count"/> records to 0.</summary>
    public void Clear(int count) => new Span<ushort>(scores, Padded(count)).Clear();

    /// <summary>
    /// Offers the records whose score is above <paramref name="floor"/> as hits. The floor is subtracted from the score
    /// of each hit.
    /// </summary>
    /// <param name="count">The number of records in the window.</param>
    /// <param name="first">The row of the first record of the window.</param>
    /// <param name="floor">The highest score of a record that does not match.</param>
    /// <param name="threshold">A lower bound on the scores of the best hits, used to prune.</param>
    /// <param name="allowed">One bit per record: 1 if it may be a hit. Null if all records may be hits.</param>
    /// <param name="hits">Collects the best records.</param>
    /// <returns>The number of records that are above the floor and may be hits.</returns>
    public int Collect(int count, int first, int floor, int threshold, ulong* allowed, ref TopHits hits)
    {
        int matches = 0;
        int exceeded = Math.Max(threshold - 1, 0);
        if (allowed == null && hits.IsOpen(MaxExceeding))
            exceeded = Math.Max(exceeded, ScoreExceededBy(hits.Capacity, count) - floor);
        for (int start = 0; start < count; start += BlockSize)
        {
            ulong above = Above(start, floor) & (allowed == null ? ulong.MaxValue : allowed[start / BlockSize]);
            if (above == 0)
                continue;
            matches += BitOperations.PopCount(above);
            int min = Math.Max(hits.MinScore, exceeded);
            if (min > 0)
                above &= Above(start, floor + min);
            for (; above != 0; above &= above - 1)
            {
                int record = start + BitOperations.TrailingZeroCount(above);
                hits.Offer(scores[record] - floor, first + record);
            }
        }

        return matches;
    }

    /// <summary>
    /// Returns a score that at least <paramref name="wanted"/> of the first <paramref name="count"/> records exceed. It
    /// lets the caller prune records before it has that many hits.
    /// </summary>
    public int ScoreExceededBy(int wanted, int count)
    {
        Vector256<ushort> even = default;
        Vector256<ushort> odd = default;
        for (int i = 0; i < count; i += 2 * Vector256<ushort>.Count)
        {
            even = Vector256.Max(even, Vector256.Load(scores + i));
            odd = Vector256.Max(odd, Vector256.Load(scores + i + Vector256<ushort>.Count));
        }

        return LaneMaxima.ReachedBy(Vector256.Max(even, odd), wanted) - 1;
    }

    /// <summary>
    /// Returns whether more than <paramref name="limit"/> of the first <paramref name="count"/> records have a score
    /// above <paramref name="floor"/>.
    /// </summary>
    public bool HasMoreAbove(int count, int floor, int limit)
    {
        for (int start = 0; start < count && limit >= 0; start += BlockSize)
            limit -= BitOperations.PopCount(Above(start, floor));
        return limit < 0;
    }

    /// <summary>Rounds a number of records up to whole blocks.</summary>
    public static int Padded(int count) => (count + BlockSize - 1) & ~(BlockSize - 1);

    /// <summary>Returns a mask of the records in a block whose score is above <paramref name="floor"/>.</summary>
    /// <param name="start">The first record of the block, counted from the first record of the window.</param>
    /// <param name="floor">The floor.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Above(int start, int floor)
    {
        ushort* from = scores + start;
        if (floor >= ushort.MaxValue)
            return 0;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<ushort> floors = Vector512.Create((ushort)floor);
            return Vector512.GreaterThan(Vector512.Load(from), floors).ExtractMostSignificantBits()
                | (Vector512.GreaterThan(Vector512.Load(from + 32), floors).ExtractMostSignificantBits() << 32);
        }

        Vector256<ushort> floorsOfHalf = Vector256.Create((ushort)floor);
        return Vector256.GreaterThan(Vector256.Load(from), floorsOfHalf).ExtractMostSignificantBits()
            | ((ulong)Vector256.GreaterThan(Vector256.Load(from + 16), floorsOfHalf).ExtractMostSignificantBits() << 16)
            | ((ulong)Vector256.GreaterThan(Vector256.Load(from + 32), floorsOfHalf).ExtractMostSignificantBits() << 32)
            | (
                (ulong)Vector256.GreaterThan(Vector256.Load(from + 48), floorsOfHalf).ExtractMostSignificantBits() << 48
            );
    }
}
