namespace Summit.Search;

/// <summary>What the levels of a dense term add to a score: products of eight bits by eight, which vectors have.</summary>
/// <param name="Whole">The whole points from one level to the next.</param>
/// <param name="Rest">What is left of them, in 256ths.</param>
/// <param name="Least">The points of level 0, could a record have it; below 0 they wrap round.</param>
internal readonly record struct DensePoints(ushort Whole, ushort Rest, ushort Least)
{
    /// <summary>The points of a term whose scores are multiplied by <paramref name="scale"/>.</summary>
    public static DensePoints Of(in TermCursor term, float scale)
    {
        float perLevel = term.DenseWeight * scale * term.DenseStep;
        ushort whole = (ushort)perLevel;
        int least = 1 + term.Mark + (int)((term.DenseWeight * scale * term.DenseLeast) - perLevel);
        return new DensePoints(whole, (ushort)((perLevel - whole) * (1 << 8)), unchecked((ushort)least));
    }

    /// <summary>The points of a level; none of level 0.</summary>
    public ushort this[byte level] => level == 0 ? (ushort)0 : unchecked((ushort)((level * Whole) + ((level * Rest) >> 8) + Least));
}
