namespace Summit.Synthetic.Language;

/// <summary>Computes integer square roots, by which the parts of a corpus grow.</summary>
internal static class Root
{
    /// <summary>Returns the largest number whose square is at most <paramref name="number"/>.</summary>
    public static long Of(long number)
    {
        // The loops correct rounding errors.
        long root = (long)Math.Sqrt(number);
        while (root * root > number)
            root--;
        while ((root + 1) * (root + 1) <= number)
            root++;
        return root;
    }
}
