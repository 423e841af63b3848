namespace Summit.Search;

/// <summary>
/// The costs by which plans choose between strategies. The unit of a cost is the time to add one posting of a sparse term to a
/// <see cref="ScoreWindow"/>: <c>SeekBenchmarks.Add</c>, 1.3 nanoseconds when the costs were measured.
/// </summary>
internal static class CostModel
{
    /// <summary>The cost of one seek among the postings of a sparse term, with the addition of its score: <c>SeekBenchmarks.Seek</c>.</summary>
    public const int Seek = 8;

    /// <summary>The cost of one lookup in the codes of a dense term, with the addition of its score: <c>DenseBenchmarks.SeekDense</c>.</summary>
    public const int DenseSeek = 6;

    /// <summary>The rows of a dense term that are added at the cost of one posting: <c>DenseBenchmarks.AddDense</c>.</summary>
    public const int DenseRowsPerPosting = 2;

    /// <summary>The cost to clear and to read all scores of a window: <c>WindowBenchmarks.ClearAndRead</c>.</summary>
    public const int Window = 600;

    /// <summary>
    /// A window with fewer postings is faster to clear and to read in their records only. Each posting then costs half of another posting to clear, and a
    /// whole one to read: two thirds of <see cref="Window"/>.
    /// </summary>
    public const int FewPostings = Window * 2 / 3;

    /// <summary>The cost to find a score that the best records of a window exceed: <c>WindowBenchmarks.FindThreshold</c>.</summary>
    public const int WindowThreshold = 160;

    /// <summary>The cost to compute the rank of one record of a dense term by itself: <c>DenseBenchmarks.FindRanks</c>.</summary>
    public const int Rank = 10;

    /// <summary>The cost to compute the ranks of a block of 64 records of a dense term: <c>DenseBenchmarks.FillRanks</c>.</summary>
    public const int RankBlock = 4;

    /// <summary>
    /// The highest cost of a query that is worth no score bounds: bounds cost about as much as this number of postings
    /// (<c>SearchBenchmarks</c>, kind TwoShould).
    /// </summary>
    public const int MaxUnboundedPostings = 600;

    /// <summary>The highest cost to read a term for a score threshold (<c>SearchBenchmarks</c>, kind TwoShould).</summary>
    public const int MaxThresholdPostings = 160;

    /// <summary>
    /// The postings of a second required term, for each of the first, from which a seek of each is faster than an intersection. Seeks that hit
    /// rarely cost more than <see cref="Seek"/>, because the processor predicts them badly (<c>SearchBenchmarks</c>, kind TwoMust).
    /// </summary>
    public const int SeekRatio = 24;

    /// <summary>
    /// From this number of records of a block on, it is faster to test the pairs of all 64 records with vectors (<c>SearchBenchmarks</c>, kind
    /// Phrase).
    /// </summary>
    public const int MinVectorPairs = 6;

    /// <summary>The cost to intersect two sparse terms of a window: <c>SeekBenchmarks.Intersect</c>.</summary>
    public static int Intersection(int first, int second) => first + (second * 3 / 2);
}
