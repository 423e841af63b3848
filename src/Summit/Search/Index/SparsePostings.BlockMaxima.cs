using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Summit.Layout;

namespace Summit.Search;

// Block maxima: an upper bound on the impacts of each block of postings.
internal unsafe partial struct SparsePostings
{
    /// <summary>The bits of a posting's index that count within its block.</summary>
    public const int BlockMask = (1 << PostingLayout.BlockShift) - 1;

    /// <summary>The block maxima of all postings of the term.</summary>
    public readonly byte* BlockMaxima => _blockMaxima;

    /// <summary>
    /// The number of block maxima. 0 if the term has fewer than <see cref="PostingLayout.MinBlockMaxCount"/> postings.
    /// </summary>
    public readonly int BlockCount =>
        Count < PostingLayout.MinBlockMaxCount ? 0 : ((Count - 1) >> PostingLayout.BlockShift) + 1;

    /// <summary>
    /// Returns the first posting of the window, at or after <paramref name="posting"/>, in a block that may have an
    /// impact above <paramref name="floor"/>. Returns <see cref="End"/> if there is none.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int NextAbove(int posting, int floor) =>
        posting >= End
        || Count < PostingLayout.MinBlockMaxCount
        || ImpactLayout.UpperBound(_blockMaxima[posting >> PostingLayout.BlockShift]) > floor
            ? posting
            : SkipBlocks(posting, floor);

    /// <summary>
    /// Skips blocks without an impact above <paramref name="floor"/>, one vector of block maxima at a time.
    /// </summary>
    private readonly int SkipBlocks(int posting, int floor)
    {
        if (floor >= ImpactLayout.UpperBound(byte.MaxValue))
            return End;
        int end = End;
        Vector256<byte> min = Vector256.Create(ImpactLayout.BlockMax((ushort)(floor + 1)));
        for (
            int block = posting >> PostingLayout.BlockShift;
            block << PostingLayout.BlockShift < end;
            block += Vector256<byte>.Count
        )
        {
            // Reading past the last block maximum is safe: the postings follow, and they are longer than a vector.
            uint above = Vector256
                .GreaterThanOrEqual(Vector256.Load(_blockMaxima + block), min)
                .ExtractMostSignificantBits();
            if (above != 0)
                return Math.Min((block + BitOperations.TrailingZeroCount(above)) << PostingLayout.BlockShift, end);
        }

        return end;
    }

    /// <summary>
    /// Returns an upper bound on the number of postings in the window with an impact above <paramref name="floor"/>.
    /// </summary>
    public readonly int MaxCountAbove(int floor)
    {
        if (Count < PostingLayout.MinBlockMaxCount)
            return End - Start;
        int blocks = 0;
        for (int block = Start >> PostingLayout.BlockShift; block <= (End - 1) >> PostingLayout.BlockShift; block++)
            blocks += ImpactLayout.UpperBound(_blockMaxima[block]) > floor ? 1 : 0;
        return blocks << PostingLayout.BlockShift;
    }
}
