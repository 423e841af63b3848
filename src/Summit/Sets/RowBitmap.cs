using System.Numerics;

namespace Summit.Sets;

/// <summary>Counts the rows that a stored set has in common with a bitmap.</summary>
internal static unsafe class RowBitmap
{
    /// <summary>
    /// Returns the number of bits that are set in both of two bitmaps of <paramref name="wordCount"/> words.
    /// </summary>
    public static int CountBoth(ulong* left, ulong* right, int wordCount)
    {
        int count = 0;
        for (int word = 0; word < wordCount; word++)
            count += BitOperations.PopCount(left[word] & right[word]);
        return count;
    }

    /// <summary>
    /// Returns the number of rows of a list that are set in a bitmap whose first bit is row <paramref name="start"/>.
    /// </summary>
    public static int CountList<TRow>(ulong* words, TRow* list, int count, int start)
        where TRow : unmanaged, IBinaryInteger<TRow>
    {
        ulong sum = 0;
        for (int i = 0; i < count; i++)
        {
            int bit = int.CreateTruncating(list[i]) - start;
            sum += (words[bit >> 6] >> bit) & 1;
        }

        return (int)sum;
    }

    /// <summary>
    /// Returns the number of rows of a run that are set in a bitmap whose first bit is row <paramref name="start"/>.
    /// </summary>
    public static int CountRun(ulong* words, SetWindow run, int start)
    {
        int count = 0;
        for (int row = run.First; row < run.End; )
        {
            int bit = row - start;
            int length = Math.Min(64 - (bit & 63), run.End - row);
            count += BitOperations.PopCount((words[bit >> 6] >> bit) & (ulong.MaxValue >> (64 - length)));
            row += length;
        }

        return count;
    }
}
