namespace Summit.Search;

/// <summary>
/// The scale of the quantised scores of a query. Plans add up scores as integers, so that a sum does not depend on the
/// order of its terms and all plans share one comparison. A posting adds <c>impact * factor + 1</c>, rounded down,
/// where the factor of each term follows from the scale.
/// </summary>
/// <remarks>
/// Plans that score one record at a time use sums up to <see cref="MaxScore"/>, which is more precise than a float.
/// Plans that add up the scores of a whole window use sums up to <see cref="MaxWindowScore"/>. A
/// <see cref="ScoreWindow"/> has 16 bits per record, because 32 bits would halve the records per vector and fill the
/// first-level cache. One quantum is then 1/64,000 of the highest score that the query can give.
/// </remarks>
internal readonly struct ScoreScale
{
    /// <summary>The highest sum of quantised scores in a plan that scores one record at a time.</summary>
    public const int MaxScore = 1 << 30;

    /// <summary>
    /// The highest sum of quantised scores in a <see cref="ScoreWindow"/>. The distance to 2^16 leaves a margin for
    /// rounding.
    /// </summary>
    public const int MaxWindowScore = 64_000;

    /// <summary>
    /// The mark that each required term adds to a score in a <see cref="ScoreWindow"/>. The real scores of all terms
    /// add up to less than one mark. A record therefore has all required terms if its score exceeds the sum of their
    /// marks.
    /// </summary>
    public const int MustMark = 1 << 14;

    /// <summary>The maximum number of marks that fit in the 16 bits of a score.</summary>
    public const int MaxMust = 3;

    /// <summary>
    /// Log2 of the quanta per unit of impact in a query with a single term. The factor of such a query does not depend
    /// on the weight of the term. This value puts the highest score just below <see cref="MaxScore"/>.
    /// </summary>
    public const int ImpactShift = 14;

    private readonly float _quantum;

    private ScoreScale(float quantum) => _quantum = quantum;

    /// <summary>Computes the scale of a query and sets the factors of its terms.</summary>
    /// <param name="cursors">The open terms of the query. Excluded terms do not contribute to the scale.</param>
    /// <param name="max">The highest sum of quantised scores.</param>
    public ScoreScale(Span<TermCursor> cursors, int max)
    {
        float sum = 0;
        foreach (ref readonly TermCursor cursor in cursors)
            sum += cursor.IsNot ? 0 : cursor.MaxExactScore;

        // Every posting adds at least 1, so each term reserves 1 of the maximum.
        float scale = sum == 0 ? 1 : (max - cursors.Length) / sum;
        _quantum = 1 / scale;
        float unit = scale * TermCursor.ImpactWeight * (1L << 32);
        foreach (ref TermCursor cursor in cursors)
        {
            cursor.Factor = (ulong)float.ConvertToIntegerNative<long>(cursor.Weight * unit);
            cursor.OtherFactor = (ulong)
                float.ConvertToIntegerNative<long>(cursor.Weight * TermCursor.OtherFormFactor * unit);
        }
    }

    /// <summary>
    /// Returns the scale of a query with a single term, and sets the factors of that term. Needs no division.
    /// </summary>
    public static ScoreScale OfTerm(ref TermCursor cursor)
    {
        const ulong Factor = 1UL << (32 + ImpactShift);
        cursor.Factor = Factor;
        cursor.OtherFactor = (ulong)(TermCursor.OtherFormFactor * Factor);
        return new ScoreScale(cursor.Weight * (TermCursor.ImpactWeight / (1 << ImpactShift)));
    }

    /// <summary>Converts a quantised score to the score of a hit.</summary>
    public float ToScore(int quantised) => quantised * _quantum;
}
