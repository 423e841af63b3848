namespace Summit.Layout;

/// <summary>Widths of numbers that are packed in as few bits as the highest of them needs.</summary>
internal static class BitWidth
{
    /// <summary>The bits that hold every number up to <paramref name="highest"/>; at least 1.</summary>
    public static int Of(int highest)
    {
        int bits = 1;
        while (highest >> bits != 0)
            bits++;
        return bits;
    }
}
