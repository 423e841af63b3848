using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Summit.Layout;

namespace Summit.Search;

// Bounds on the scores of a term's postings.
internal unsafe partial struct TermCursor
{
    /// <summary>
    /// The maximum number of records for which block maxima give a score threshold: the lanes of a vector of bytes.
    /// </summary>
    private const int MaxThresholdCount = 32;

    /// <summary>An upper bound on the exact score of a posting.</summary>
    public readonly float MaxExactScore => Weight * ImpactWeight * ImpactLayout.UpperBound(BlockMax);

    /// <summary>An upper bound on the quantised score of a posting.</summary>
    public readonly int MaxScore => ScoreOf(ImpactLayout.UpperBound(BlockMax), Factor);

    /// <summary>The impact per quantum of score, for a posting that has the requested form.</summary>
    public readonly float ImpactPerScore
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (float)(1L << 32) / Math.Max((long)Factor, 1);
    }

    /// <summary>
    /// Returns an impact, at least 0, such that postings with this impact or a lower one have a quantised score of at
    /// most <paramref name="score"/>.
    /// </summary>
    /// <param name="score">The quantised score.</param>
    /// <param name="impactPerScore">The <see cref="ImpactPerScore"/> of the term.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ImpactFloor(int score, float impactPerScore)
    {
        // The rounding error of the product is less than a hundredth of an impact.
        const float Rounding = 1 / 32f;
        float impact = (score * impactPerScore) - Rounding;
        return impact > ImpactLayout.MaxImpact
            ? (int)ImpactLayout.MaxImpact
            : Math.Max(0, float.ConvertToIntegerNative<int>(impact));
    }

    /// <summary>
    /// Returns a lower bound on the quantised score of the <paramref name="wanted"/>-th best record among those that
    /// have any of the terms. Returns 0 if no bound is known.
    /// </summary>
    public static int ScoreThreshold(ReadOnlySpan<TermCursor> cursors, int wanted)
    {
        int threshold = 0;
        foreach (ref readonly TermCursor cursor in cursors)
            threshold = Math.Max(threshold, cursor.ScoreThreshold(wanted));
        return threshold;
    }

    /// <summary>
    /// Returns a lower bound on the quantised score of the <paramref name="wanted"/>-th best record of the term,
    /// derived from its block maxima. Returns 0 if the term has fewer blocks. <see cref="ScoreThresholdOfPostings"/>
    /// works for such terms.
    /// </summary>
    public readonly int ScoreThreshold(int wanted) =>
        wanted < 1 || wanted > Math.Min(BlockCount, MaxThresholdCount) ? 0 : ScoreThresholdOfBlocks(wanted);

    private readonly int BlockCount => IsDense ? Dense.BlockCount : Sparse.BlockCount;

    // Separate from ScoreThreshold, so that searches that need no bound do not load the vector types.
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
            // Reading past the last block maximum is safe: the postings follow, and they are longer than a vector.
            Vector256<byte> isBlock = Vector256.LessThan(Vector256<byte>.Indices, Vector256.Create((byte)blocks));
            maxima = Vector256.Load(blockMaxima) & isBlock;
        }

        return MinScoreOf(ImpactLayout.LowerBound(LaneMaxima.ReachedBy(maxima, wanted)));
    }

    /// <summary>
    /// Returns a lower bound on the quantised score of the <paramref name="wanted"/>-th best record of a sparse term,
    /// derived from all of its postings. Returns 0 if the term has fewer postings or <paramref name="wanted"/> exceeds
    /// the lanes of a vector.
    /// </summary>
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

    /// <summary>
    /// Raises lane maxima to the impacts of all postings. Postings are assigned to the lanes in turn. Exceptions count
    /// as 0.
    /// </summary>
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

    /// <summary>
    /// Returns the lowest quantised score of a posting with an impact, whether or not it has the requested form.
    /// Returns 0 for an impact of 0.
    /// </summary>
    private readonly int MinScoreOf(int impact) =>
        impact == 0 ? 0 : ScoreOf(impact, Form == QueryTerm.AnyForm ? Factor : OtherFactor);
}
