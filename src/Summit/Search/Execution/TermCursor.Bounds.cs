using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Summit.Layout;

namespace Summit.Search;

// Bounds on the scores of the postings of a term.
internal unsafe partial struct TermCursor
{
    /// <summary>The lanes of a vector of block maxima, which bound how many records a score threshold can count.</summary>
    private const int MaxThresholdCount = 32;

    /// <summary>An upper bound on the exact score of a posting.</summary>
    public readonly float MaxExactScore => Weight * ImpactWeight * ImpactLayout.UpperBound(BlockMax);

    /// <summary>An upper bound on the quantised score of a posting.</summary>
    public readonly int MaxScore => ScoreOf(ImpactLayout.UpperBound(BlockMax), Factor);

    /// <summary>The impact of a posting that has the form asked for, divided by its quantised score.</summary>
    public readonly float ImpactPerScore
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (float)(1L << 32) / Math.Max((long)Factor, 1);
    }

    /// <summary>Returns an impact, at least 0, whose postings and those of all lower impacts have a quantised score of at most <paramref name="score"/>.</summary>
    /// <param name="score">The score.</param>
    /// <param name="impactPerScore"><see cref="ImpactPerScore"/> of the term.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ImpactFloor(int score, float impactPerScore)
    {
        // Floats round the product by less than a hundredth of an impact.
        const float Rounding = 1 / 32f;
        float impact = (score * impactPerScore) - Rounding;
        return impact > ImpactLayout.MaxImpact
            ? (int)ImpactLayout.MaxImpact
            : Math.Max(0, float.ConvertToIntegerNative<int>(impact));
    }

    /// <summary>
    /// A lower bound on the quantised score of the <paramref name="wanted"/> best records that have one of some terms; 0 if no bound is known.
    /// </summary>
    public static int ScoreThreshold(ReadOnlySpan<TermCursor> cursors, int wanted)
    {
        int threshold = 0;
        foreach (ref readonly TermCursor cursor in cursors)
            threshold = Math.Max(threshold, cursor.ScoreThreshold(wanted));
        return threshold;
    }

    /// <summary>
    /// A lower bound on the quantised score of the <paramref name="wanted"/> best records of the term: that many blocks have an impact as high. 0 if
    /// the term has too few blocks; see <see cref="ScoreThresholdOfPostings"/>.
    /// </summary>
    public readonly int ScoreThreshold(int wanted) =>
        wanted < 1 || wanted > Math.Min(BlockCount, MaxThresholdCount) ? 0 : ScoreThresholdOfBlocks(wanted);

    private readonly int BlockCount => IsDense ? Dense.BlockCount : Sparse.BlockCount;

    // Separate, so that a search that needs no bound does not load the vector types.
    private readonly int ScoreThresholdOfBlocks(int wanted)
    {
        int blocks = BlockCount;
        byte* blockMaxima = IsDense ? Dense.BlockMaxima : Sparse.BlockMaxima;
        Vector256<byte> maxima = default;
        int block = 0;
        for (; block + Vector256<byte>.Count <= blocks; block += Vector256<byte>.Count)
            maxima = Vector256.Max(maxima, Vector256.Load(blockMaxima + block));
        if (block == 0)
        {
            // Postings follow the block maxima, and they are longer than a vector.
            Vector256<byte> isBlock = Vector256.LessThan(Vector256<byte>.Indices, Vector256.Create((byte)blocks));
            maxima = Vector256.Load(blockMaxima) & isBlock;
        }

        return MinScoreOf(ImpactLayout.LowerBound(LaneMaxima.ReachedBy(maxima, wanted)));
    }

    /// <summary>The same bound for a sparse term, found from all of its postings.</summary>
    [SkipLocalsInit]
    public readonly int ScoreThresholdOfPostings(int wanted)
    {
        if (wanted < 1 || wanted > Math.Min(Count, Vector256<ushort>.Count))
            return 0;
        ushort* lanes = stackalloc ushort[Vector256<ushort>.Count];
        Vector256<ushort>.Zero.Store(lanes);
        RaiseLanes(lanes);
        return MinScoreOf(LaneMaxima.ReachedBy(Vector256.Load(lanes), wanted));
    }

    /// <summary>Raises the highest impact of each lane. Postings belong to the lanes in turn; exceptions are left out.</summary>
    private readonly void RaiseLanes(ushort* lanes)
    {
        SparsePostings postings = Sparse;
        for (int window = 0, seen = 0; seen < Count; window++)
        {
            if (!postings.EnterWindow(window))
                continue;
            for (int posting = postings.Start; posting < postings.End; posting++, seen++)
            {
                ref ushort lane = ref lanes[seen % Vector256<ushort>.Count];
                lane = Math.Max(lane, postings.Impacts[postings.Postings[posting]]);
            }
        }
    }

    /// <summary>The lowest quantised score of a posting of an impact, whether or not it has the form asked for; 0 for an impact of 0.</summary>
    private readonly int MinScoreOf(int impact) =>
        impact == 0 ? 0 : ScoreOf(impact, Form == QueryTerm.AnyForm ? Factor : OtherFactor);
}
