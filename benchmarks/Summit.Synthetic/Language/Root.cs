namespace Summit.Synthetic.Language;

/// <summary>Square roots in integers, by which the parts of a corpus grow.</summary>
internal static class Root
{
    /// <summary>The largest number whose square is not above <paramref name="number"/>.</summary>
    public static long Of(long number)
    {
        // Right but for rounding, which the loops mend.
        long root = (long)Math.Sqrt(number);
        while (root * root > number)
            root--;
        while ((root + 1) * (root + 1) <= number)
            root++;
        return root;
    }
}
