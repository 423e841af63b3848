namespace Summit.Text;

/// <summary>The <see cref="WordBreak"/> of every character: ranges, found by the page that they begin in.</summary>
internal static partial class WordBreakTable
{
    private const int PageBits = 8;
    private const int ClassBits = 4;
    private const uint ClassMask = (1 << ClassBits) - 1;

    /// <summary>The classes of ASCII, by byte; a byte of a longer character has <see cref="WordBreak.Other"/>.</summary>
    public static ReadOnlySpan<byte> Ascii =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 13, 0, 0, 0, 0, 12, 0, 0, 0, 0, 10, 0, 11, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 10, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 7,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>The class of <paramref name="character"/>.</summary>
    public static WordBreak Of(int character)
    {
        int page = Math.Min(character >> PageBits, Pages.Length - 2);
        int first = Pages[page];
        int last = Pages[page + 1];
        while (first < last)
        {
            int middle = (first + last + 1) >> 1;
            if (Ranges[middle] >> ClassBits <= (uint)character)
                first = middle;
            else
                last = middle - 1;
        }

        return (WordBreak)(Ranges[first] & ClassMask);
    }
}
