namespace Summit.Search;

/// <summary>
/// Cost estimates by which query plans choose between strategies. One unit is the time to add one posting of a sparse
/// term to a <see cref="ScoreWindow"/>: 1.3 nanoseconds in <c>SeekBenchmarks.Add</c> when the costs were measured.
/// </summary>
internal static class CostModel
{
    /// <summary>
    /// Cost of one seek among the postings of a sparse term, including the addition of its score; measured by
    /// <c>SeekBenchmarks.Seek</c>.
    /// </summary>
    public const int Seek = 8;

    /// <summary>
    /// Cost of one lookup among the codes of a dense term, including the addition of its score; measured by
    /// <c>DenseBenchmarks.SeekDense</c>.
    /// </summary>
    public const int DenseSeek = 6;

    /// <summary>
    /// Number of rows of a dense term that are added in the time of one posting; measured by
    /// <c>DenseBenchmarks.AddDense</c>.
    /// </summary>
    public const int DenseRowsPerPosting = 2;

    /// <summary>
    /// Cost of clearing and reading all scores of a window; measured by <c>WindowBenchmarks.ClearAndRead</c>.
    /// </summary>
    public const int Window = 600;

    /// <summary>
    /// Number of postings below which it is faster to clear and read only the scores of their records than all scores
    /// of a window. Clearing costs half a unit per posting and reading costs one, so the limit is two thirds of
    /// <see cref="Window"/>.
    /// </summary>
    public const int FewPostings = Window * 2 / 3;

    /// <summary>
    /// Cost of finding a score that the best records of a window exceed; measured by
    /// <c>WindowBenchmarks.FindThreshold</c>.
    /// </summary>
    public const int WindowThreshold = 160;

    /// <summary>
    /// Cost of computing the rank of a single record of a dense term; measured by <c>DenseBenchmarks.FindRanks</c>.
    /// </summary>
    public const int Rank = 10;

    /// <summary>
    /// Cost of computing the ranks of a block of 64 records of a dense term; measured by
    /// <c>DenseBenchmarks.FillRanks</c>.
    /// </summary>
    public const int RankBlock = 4;

    /// <summary>
    /// Maximum number of postings of a query that is executed without score bounds. Computing the bounds takes about as
    /// long as adding this many postings (<c>SearchBenchmarks</c>, kind TwoShould).
    /// </summary>
    public const int MaxUnboundedPostings = 600;

    /// <summary>
    /// Maximum number of postings of a term that is read in advance to find a score threshold (<c>SearchBenchmarks</c>,
    /// kind TwoShould).
    /// </summary>
    public const int MaxThresholdPostings = 160;

    /// <summary>
    /// Number of postings of the second required term per posting of the first above which seeking is faster than
    /// intersecting. Seeks that rarely find a record cost more than <see cref="Seek"/>, because the processor
    /// mispredicts their branches (<c>SearchBenchmarks</c>, kind TwoMust).
    /// </summary>
    public const int SeekRatio = 64;

    /// <summary>
    /// Number of candidates in a block of 64 records from which it is faster to test the pair bits of the whole block
    /// with vectors (<c>SearchBenchmarks</c>, kind Phrase).
    /// </summary>
    public const int MinVectorPairs = 6;

    /// <summary>
    /// Maximum number of rows in a block of 64 of a dense term whose impacts are read one by one instead of with
    /// vectors (<c>SearchBenchmarks</c>, kind Filtered).
    /// </summary>
    public const int MaxSingleCodes = 6;

    /// <summary>
    /// Returns the cost of intersecting the postings of two sparse terms in a window; measured by
    /// <c>SeekBenchmarks.Intersect</c>.
    /// </summary>
    /// <param name="first">Number of postings of the first term.</param>
    /// <param name="second">Number of postings of the second term.</param>
    public static int Intersection(int first, int second) => (first * 3 / 2) + (second / 4);
}
