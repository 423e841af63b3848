namespace Summit.Synthetic.Chance;

/// <summary>
/// Draws ranks by the Zipf–Mandelbrot law with exponent 1: rank <c>r</c>, from 0, has the weight <c>1 / (r +
/// offset)</c>. The weights are integers and their sums exact.
/// </summary>
public sealed class ZipfRanks
{
    private const ulong WeightOfOne = 1UL << 40;

    private readonly ulong[] _ends;

    /// <summary>Creates ranks from 0, below <paramref name="count"/>.</summary>
    /// <param name="count">The number of ranks.</param>
    /// <param name="offset">A larger offset makes the first ranks less dominant.</param>
    public ZipfRanks(int count, int offset)
    {
        _ends = new ulong[count];
        ulong sum = 0;
        for (int rank = 0; rank < count; rank++)
            _ends[rank] = sum += WeightOfOne / (ulong)(rank + offset);
    }

    /// <summary>Draws a rank.</summary>
    public int Draw(SplitMix64 random)
    {
        ArgumentNullException.ThrowIfNull(random);
        int found = Array.BinarySearch(_ends, random.Below(_ends[^1]));

        // A draw that equals the end of a rank belongs to the next one.
        return found < 0 ? ~found : found + 1;
    }

    /// <summary>Draws distinct ranks.</summary>
    public int[] Draw(SplitMix64 random, int count)
    {
        var drawn = new List<int>(count);
        int max = Math.Min(count, _ends.Length);
        while (drawn.Count < max)
        {
            int rank = Draw(random);
            if (!drawn.Contains(rank))
                drawn.Add(rank);
        }

        return [.. drawn];
    }
}
