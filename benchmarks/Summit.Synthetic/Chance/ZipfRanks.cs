namespace Summit.Synthetic.Chance;

/// <summary>
/// Draws ranks by the law of Zipf and Mandelbrot with exponent 1: rank <c>r</c>, from 0, weighs <c>1 / (r + offset)</c>.
/// The weights are integers and their sums exact.
/// </summary>
public sealed class ZipfRanks
{
    private const ulong WeightOfOne = 1UL << 40;

    private readonly ulong[] _ends;

    /// <summary>Ranks from 0, below <paramref name="count"/>.</summary>
    /// <param name="count">How many ranks there are.</param>
    /// <param name="offset">The larger, the less the first ranks stand out.</param>
    public ZipfRanks(int count, int offset)
    {
        _ends = new ulong[count];
        ulong sum = 0;
        for (int rank = 0; rank < count; rank++)
            _ends[rank] = sum += WeightOfOne / (ulong)(rank + offset);
    }

    /// <summary>A rank.</summary>
    public int Draw(SplitMix64 random)
    {
        ArgumentNullException.ThrowIfNull(random);
        int found = Array.BinarySearch(_ends, random.Below(_ends[^1]));

        // The draw that equals the end of a rank belongs to the next one.
        return found < 0 ? ~found : found + 1;
    }

    /// <summary>Different ranks, in the order drawn.</summary>
    public int[] Draw(SplitMix64 random, int count)
    {
        var drawn = new List<int>(count);
        int most = Math.Min(count, _ends.Length);
        while (drawn.Count < most)
        {
            int rank = Draw(random);
            if (!drawn.Contains(rank))
                drawn.Add(rank);
        }

        return [.. drawn];
    }
}
