namespace Summit.Text;

/// <summary>
/// The canonical order of combining marks. The rank of a mark is the position of its Canonical_Combining_Class among
/// all classes: normalization sorts adjacent marks by it. The compiler and the library share this file.
/// </summary>
internal static partial class MarkRanks
{
    private const int RankBits = 8;
    private const uint RankMask = (1 << RankBits) - 1;

    /// <summary>Returns the rank of a mark, from 1, or 0 for a character that is never sorted.</summary>
    public static int Of(int character)
    {
        int low = 0;
        int high = Ranges.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (Ranges[middle] >> RankBits <= (uint)character)
                low = middle;
            else
                high = middle - 1;
        }

        return (int)(Ranges[low] & RankMask);
    }
}
