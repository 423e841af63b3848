namespace Summit.Benchmarks.Sizes;

/// <summary>The size of a kind of table.</summary>
/// <param name="Count">The number of elements.</param>
/// <param name="Bytes">The bytes of all elements.</param>
internal readonly record struct TableSize(long Count, long Bytes)
{
    /// <summary>Adds two sizes.</summary>
    public static TableSize operator +(TableSize left, TableSize right) =>
        new(left.Count + right.Count, left.Bytes + right.Bytes);
}
