namespace Summit.Search;

/// <summary>Turns the scores of a query's terms into whole numbers of sixteen bits, which a <see cref="ScoreWindow"/> adds up.</summary>
internal static class ScoreScale
{
    /// <summary>
    /// The number that scores are multiplied by, so that the best a record could score is <paramref name="highest"/> at most; the
    /// factors of the terms are set by it.
    /// </summary>
    public static float Apply(Span<TermCursor> cursors, int highest)
    {
        float sum = 0;
        foreach (ref readonly TermCursor cursor in cursors)
            sum += cursor.IsNot ? 0 : cursor.HighestScore;

        // Rounding up gives every posting a point at least, and may add one for each term.
        float scale = sum == 0 ? 1 : (highest - cursors.Length) / sum;
        float unit = scale * TermCursor.ImpactWeight * (1L << 32);
        foreach (ref TermCursor cursor in cursors)
        {
            cursor.Factor = (ulong)(cursor.Weight * unit);
            cursor.OtherFactor = (ulong)(cursor.Weight * TermCursor.OtherForm * unit);
        }

        return scale;
    }

    /// <summary>
    /// A score that <paramref name="wanted"/> records have or are above: that of one term alone, where any other adds to it. 0 where it is
    /// not known.
    /// </summary>
    public static float KnownScore(ReadOnlySpan<TermCursor> cursors, int wanted)
    {
        float known = 0;
        foreach (ref readonly TermCursor cursor in cursors)
            known = Math.Max(known, cursor.KnownScore(wanted));
        return known;
    }
}
