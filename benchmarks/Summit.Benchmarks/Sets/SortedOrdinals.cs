namespace Summit.Benchmarks.Sets;

/// <summary>Sets as sorted arrays of ordinals, as an inverted index by hand has them.</summary>
internal static class SortedOrdinals
{
    /// <summary>The sum of what is in both.</summary>
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

    /// <summary>The number of those in both.</summary>
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

    /// <summary>The sum of those from <paramref name="first"/>, included, to <paramref name="end"/>, excluded.</summary>
    public static long SumOfRange(int[] ordinals, int first, int end)
    {
        int index = Array.BinarySearch(ordinals, first);
        long sum = 0;
        for (int i = index < 0 ? ~index : index; i < ordinals.Length && ordinals[i] < end; i++)
            sum += ordinals[i];
        return sum;
    }
}
