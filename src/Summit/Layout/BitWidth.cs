namespace Summit.Layout;

/// <summary>Computes the width of packed numbers, which have as few bits as the highest number needs.</summary>
internal static class BitWidth
{
    /// <summary>
    /// Returns the number of bits that hold every number up to <paramref name="highest"/>; at least 1.
    /// </summary>
    public static int Of(int highest)
    {
        int bits = 1;
        while (highest >> bits != 0)
            bits++;
        return bits;
    }
}
