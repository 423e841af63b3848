using Summit.Search;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// Clusters the impacts of an index into the levels that a posting can hold: spread over them to begin with, moved to the means
/// of what they attract until they rest (Lloyd, 1982).
/// </summary>
internal sealed class LevelClusters
{
    private const int Rounds = 12;
    private const int Bins = 1 << 14;

    private readonly byte[] _levelOfBin = new byte[Bins];

    /// <summary>Clusters impacts, each from 0 to 1.</summary>
    public LevelClusters(ReadOnlySpan<float> impacts)
    {
        var counts = new double[Bins];
        var sums = new double[Bins];
        foreach (float impact in impacts)
        {
            counts[BinOf(impact)]++;
            sums[BinOf(impact)] += impact;
        }

        float[] centres = Spread(counts, sums, impacts.Length);
        for (int round = 0; round < Rounds; round++)
        {
            Assign(centres, counts);
            Move(centres, counts, sums);
        }

        Assign(centres, counts);
        Impacts = centres;
    }

    /// <summary>The impact that each level stands for; 0 for level 0.</summary>
    public float[] Impacts { get; }

    /// <summary>The level of an impact.</summary>
    public byte LevelOf(float impact) => _levelOfBin[BinOf(impact)];

    private static int BinOf(float impact) => Math.Min((int)(impact * Bins), Bins - 1);

    /// <summary>
    /// Spreads the centres over the bins that have impacts, one a bin at most: a quarter of them as densely as the impacts lie, a
    /// quarter evenly, and half of them the more densely the higher, since it is the few high impacts that the best hits have.
    /// </summary>
    private static float[] Spread(double[] counts, double[] sums, int total)
    {
        int last = Array.FindLastIndex(counts, count => count > 0);
        double even = total / (last + 1.0);
        double slope = 4 * even / (last + 1);
        int bins = counts.Count(count => count > 0);
        double ahead = 4.0 * total;
        double seen = 0;
        var centres = new float[SearchLayout.LevelCount];
        int level = 1;
        for (int bin = 0; bin <= last && level < centres.Length; bin++)
        {
            seen += counts[bin] + even + (slope * bin);
            if (counts[bin] == 0)
                continue;
            int left = centres.Length - level;
            if (seen * left >= ahead || bins <= left)
            {
                centres[level++] = (float)(sums[bin] / counts[bin]);
                ahead -= seen;
                seen = 0;
            }

            bins--;
        }

        for (float highest = centres[level - 1]; level < centres.Length; level++)
            centres[level] = highest;
        return centres;
    }

    /// <summary>Centres ascend, so that the nearest one only moves up from bin to bin.</summary>
    private void Assign(float[] centres, double[] counts)
    {
        int level = 1;
        for (int bin = 0; bin < Bins; bin++)
        {
            if (counts[bin] == 0)
                continue;
            float value = (bin + 0.5f) / Bins;
            while (level + 1 < centres.Length && Math.Abs(centres[level + 1] - value) <= Math.Abs(centres[level] - value))
                level++;
            _levelOfBin[bin] = (byte)level;
        }
    }

    private void Move(float[] centres, double[] counts, double[] sums)
    {
        var count = new double[centres.Length];
        var sum = new double[centres.Length];
        for (int bin = 0; bin < Bins; bin++)
        {
            count[_levelOfBin[bin]] += counts[bin];
            sum[_levelOfBin[bin]] += sums[bin];
        }

        for (int level = 1; level < centres.Length; level++)
        {
            if (count[level] > 0)
                centres[level] = (float)(sum[level] / count[level]);
        }

        // A level that attracts nothing follows the one below, so that centres keep ascending.
        for (int level = 2; level < centres.Length; level++)
            centres[level] = Math.Max(centres[level], centres[level - 1]);
    }
}
