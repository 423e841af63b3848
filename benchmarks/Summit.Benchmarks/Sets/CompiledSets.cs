namespace Summit.Benchmarks.Sets;

/// <summary>Pairs of facets of a compiled corpus, and a range of time.</summary>
internal abstract class CompiledSets
{
    /// <summary>Intersects each pair, and returns the sum of the ordinals.</summary>
    public abstract long SumOfBoth();

    /// <summary>Intersects each pair, and returns the number of records.</summary>
    public abstract int CountOfBoth();

    /// <summary>
    /// Restricts the right facet of each pair to the range of time, and returns the sum of the ordinals.
    /// </summary>
    public abstract long SumOfSlice();
}

/// <inheritdoc/>
/// <typeparam name="T">The record type.</typeparam>
internal sealed class CompiledSets<T>((RecordSet<T> Left, RecordSet<T> Right)[] pairs, RecordSet<T> slice)
    : CompiledSets
    where T : struct, IRecord<T>
{
    private readonly RecordSet<T> _slice = slice;

    public override long SumOfBoth()
    {
        long sum = 0;
        for (int pair = 0; pair < pairs.Length; pair++)
        {
            foreach (T record in pairs[pair].Left & pairs[pair].Right)
                sum += record.Ordinal;
        }

        return sum;
    }

    public override int CountOfBoth()
    {
        int count = 0;
        for (int pair = 0; pair < pairs.Length; pair++)
            count += (pairs[pair].Left & pairs[pair].Right).Count;
        return count;
    }

    public override long SumOfSlice()
    {
        long sum = 0;
        for (int pair = 0; pair < pairs.Length; pair++)
        {
            foreach (T record in pairs[pair].Right & _slice)
                sum += record.Ordinal;
        }

        return sum;
    }
}
