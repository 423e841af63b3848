namespace Summit.Benchmarks.Sets;

/// <summary>Two facets of a compiled corpus, and a range of time.</summary>
internal abstract class CompiledSets
{
    /// <summary>The sum of the ordinals of what both facets hold.</summary>
    public abstract long SumOfBoth();

    /// <summary>The number of records that both facets hold.</summary>
    public abstract int CountOfBoth();

    /// <summary>The sum of the ordinals of what the right facet holds in the range of time.</summary>
    public abstract long SumOfSlice();
}

/// <inheritdoc/>
/// <typeparam name="T">The record type.</typeparam>
internal sealed class CompiledSets<T>(RecordSet<T> left, RecordSet<T> right, RecordSet<T> slice) : CompiledSets
    where T : struct, IRecord<T>
{
    private readonly RecordSet<T> _left = left;
    private readonly RecordSet<T> _right = right;
    private readonly RecordSet<T> _slice = slice;

    public override long SumOfBoth()
    {
        long sum = 0;
        foreach (T record in _left & _right)
            sum += record.Ordinal;
        return sum;
    }

    public override int CountOfBoth() => (_left & _right).Count;

    public override long SumOfSlice()
    {
        long sum = 0;
        foreach (T record in _right & _slice)
            sum += record.Ordinal;
        return sum;
    }
}
