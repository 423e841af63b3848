namespace Summit.Search;

/// <summary>Where UTF-8 may be cut.</summary>
internal static class CharacterBorders
{
    private const int MaxTails = 3;

    /// <summary>The last border between characters that is not behind <paramref name="index"/>.</summary>
    public static int Before(ReadOnlySpan<byte> utf8, int index)
    {
        int border = index;
        while (border > 0 && border < utf8.Length && index - border < MaxTails && IsTail(utf8[border]))
            border--;

        // Four tails in a row are no character: any border will do.
        return border < utf8.Length && IsTail(utf8[border]) ? index : border;
    }

    private static bool IsTail(byte value) => (value & 0xC0) == 0x80;
}
