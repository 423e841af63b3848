namespace Summit.Search;

/// <summary>
/// The costs by which plans choose between strategies. The unit of a cost is the time to add one posting of a sparse term to a
/// <see cref="ScoreWindow"/>.
/// </summary>
internal static class CostModel
{
    /// <summary>The cost of one seek among the postings of a sparse term, with the addition of its score.</summary>
    public const int Seek = 12;

    /// <summary>The cost of a candidate that a plan with score bounds seeks.</summary>
    public const int BoundedSeek = 9;

    /// <summary>The cost of one lookup in the codes of a dense term, with the addition of its score.</summary>
    public const int DenseSeek = 5;

    /// <summary>The rows of a dense term that are added at the cost of one posting.</summary>
    public const int DenseRowsPerPosting = 4;

    /// <summary>The cost to clear and to read all scores of a window.</summary>
    public const int Window = 400;

    /// <summary>The cost to find a score that the best records of a window exceed.</summary>
    public const int WindowThreshold = 200;

    /// <summary>Up to this number of postings, a query is added up without score bounds.</summary>
    public const int MaxUnboundedPostings = 600;

    /// <summary>Up to this number of postings, a term is read for a score threshold.</summary>
    public const int MaxThresholdPostings = 160;

    /// <summary>A seek of each posting of a term beats an intersection with another term that has this number of times as many.</summary>
    public const int SeekRatio = 24;

    /// <summary>Below this number of postings, it is faster to clear their elements than a whole window.</summary>
    public const int MaxClearedPostings = 400;

    /// <summary>From this number of records on, it is faster to compute the ranks of all their blocks at once.</summary>
    public const int MinFilledRanks = 24;

    /// <summary>From this number of records of a block on, it is faster to test the pairs of all 64 records with vectors.</summary>
    public const int MinVectorPairs = 6;

    /// <summary>The cost to intersect two sparse terms of a window.</summary>
    public static int Intersection(int first, int second) => first + (second * 3 / 2);
}
