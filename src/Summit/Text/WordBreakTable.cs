namespace Summit.Text;

/// <summary>
/// The <see cref="WordBreak"/> class of every character, as ranges. An index by page of 256 code points finds the
/// range.
/// </summary>
internal static partial class WordBreakTable
{
    private const int PageBits = 8;
    private const int ClassBits = 8;
    private const uint ClassMask = (1 << ClassBits) - 1;

    /// <summary>
    /// The classes of ASCII, by byte. Bytes of longer characters have the class <see cref="WordBreak.Other"/>.
    /// </summary>
    public static ReadOnlySpan<byte> Ascii =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 13, 19, 14, 14, 20, 12, 0, 0, 0, 18, 10, 0, 11, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 10, 22, 22, 22, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 7,
        12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>Returns the class of <paramref name="character"/>.</summary>
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
