namespace Summit.Search;

/// <summary>Finds borders between characters in UTF-8.</summary>
internal static class CharacterBorders
{
    private const int MaxTails = 3;

    /// <summary>
    /// Returns the last border between characters at or before <paramref name="index"/>. If the bytes there are not
    /// valid UTF-8, returns <paramref name="index"/>.
    /// </summary>
    public static int Before(ReadOnlySpan<byte> utf8, int index)
    {
        int border = index;
        while (border > 0 && border < utf8.Length && index - border < MaxTails && IsTail(utf8[border]))
            border--;

        // A character has at most three continuation bytes. Malformed text may be divided anywhere.
        return border < utf8.Length && IsTail(utf8[border]) ? index : border;
    }

    /// <summary>Returns the first border between characters at or after <paramref name="index"/>.</summary>
    public static int After(ReadOnlySpan<byte> utf8, int index)
    {
        while (index < utf8.Length && IsTail(utf8[index]))
            index++;
        return index;
    }

    private static bool IsTail(byte value) => (value & 0xC0) == 0x80;
}
