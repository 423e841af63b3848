namespace Summit.Benchmarks.Sets;

/// <summary>Sets as sorted arrays of ordinals, as in a hand-written inverted index.</summary>
internal static class SortedOrdinals
{
    /// <summary>Returns the sum of the common ordinals.</summary>
    public static long SumOfBoth(int[] left, int[] right)
    {
        long sum = 0;
        for (int l = 0, r = 0; l < left.Length && r < right.Length; )
        {
            if (left[l] < right[r])
            {
                l++;
            }
            else if (left[l] > right[r])
            {
                r++;
            }
            else
            {
                sum += left[l++];
                r++;
            }
        }

        return sum;
    }

    /// <summary>Returns the number of common ordinals.</summary>
    public static int CountOfBoth(int[] left, int[] right)
    {
        int count = 0;
        for (int l = 0, r = 0; l < left.Length && r < right.Length; )
        {
            if (left[l] < right[r])
            {
                l++;
            }
            else if (left[l] > right[r])
            {
                r++;
            }
            else
            {
                count++;
                l++;
                r++;
            }
        }

        return count;
    }

    /// <summary>
    /// Returns the sum of the ordinals from <paramref name="first"/>, included, to <paramref name="end"/>, excluded.
    /// </summary>
    public static long SumOfRange(int[] ordinals, int first, int end)
    {
        int index = Array.BinarySearch(ordinals, first);
        long sum = 0;
        for (int i = index < 0 ? ~index : index; i < ordinals.Length && ordinals[i] < end; i++)
            sum += ordinals[i];
        return sum;
    }
}
