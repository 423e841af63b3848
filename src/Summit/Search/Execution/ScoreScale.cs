namespace Summit.Search;

/// <summary>
/// The scale of the quantised scores of a query. All plans add up scores as integers, so that sums do not depend on their order, and
/// compare them with the same code. A posting adds <c>impact * factor + 1</c>, rounded down; the factors of the terms follow from the scale.
/// </summary>
/// <remarks>
/// Plans that score one record at a time use up to <see cref="MaxScore"/>, which is more precise than a float. Plans that add up the scores of a
/// whole window use up to <see cref="MaxWindowScore"/>: a <see cref="ScoreWindow"/> has 16 bits a record, because sums of 32 bits would halve the
/// records of a vector and fill the first-level cache. A quantum is then 1/64,000 of the highest score that the query can give.
/// </remarks>
internal readonly struct ScoreScale
{
    /// <summary>The highest sum of scores of a plan that scores one record at a time.</summary>
    public const int MaxScore = 1 << 30;

    /// <summary>The highest sum of scores in a <see cref="ScoreWindow"/>, with room for rounding below 2^16.</summary>
    public const int MaxWindowScore = 64_000;

    /// <summary>
    /// The mark that a term that records must have adds to the score in a <see cref="ScoreWindow"/>. A record has all of these terms if its score is
    /// above the sum of their marks. All scores together stay below one mark.
    /// </summary>
    public const int MustMark = 1 << 14;

    /// <summary>The maximum number of marked terms in the 16 bits of a score.</summary>
    public const int MaxMust = 3;

    /// <summary>
    /// Log2 of the quanta of one unit of impact if the query has a single term: its factor need not depend on the weight, and the highest score is
    /// then just below <see cref="MaxScore"/>.
    /// </summary>
    public const int ImpactShift = 14;

    private readonly float _quantum;

    private ScoreScale(float quantum) => _quantum = quantum;

    /// <summary>Chooses the scale of a query, and sets the factors of its terms.</summary>
    /// <param name="cursors">The terms.</param>
    /// <param name="max">The highest sum of scores.</param>
    public ScoreScale(Span<TermCursor> cursors, int max)
    {
        float sum = 0;
        foreach (ref readonly TermCursor cursor in cursors)
            sum += cursor.IsNot ? 0 : cursor.MaxExactScore;

        // Each term may add one more than its share, because a posting adds at least 1.
        float scale = sum == 0 ? 1 : (max - cursors.Length) / sum;
        _quantum = 1 / scale;
        float unit = scale * TermCursor.ImpactWeight * (1L << 32);
        foreach (ref TermCursor cursor in cursors)
        {
            cursor.Factor = (ulong)float.ConvertToIntegerNative<long>(cursor.Weight * unit);
            cursor.OtherFactor = (ulong)float.ConvertToIntegerNative<long>(cursor.Weight * TermCursor.OtherForm * unit);
        }
    }

    /// <summary>Returns the scale of a query of a single term, and sets the factors of the term. It needs no division.</summary>
    public static ScoreScale OfTerm(ref TermCursor cursor)
    {
        const ulong Factor = 1UL << (32 + ImpactShift);
        cursor.Factor = Factor;
        cursor.OtherFactor = (ulong)(TermCursor.OtherForm * Factor);
        return new ScoreScale(cursor.Weight * (TermCursor.ImpactWeight / (1 << ImpactShift)));
    }

    /// <summary>Returns the score of a hit from its quantised score.</summary>
    public float ToScore(int quantised) => quantised * _quantum;
}
