namespace Summit.Benchmarks.Sizes;

/// <summary>How much room some things take.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Bytes">The bytes of all of them.</param>
internal readonly record struct TableSize(long Count, long Bytes)
{
    /// <summary>Both together.</summary>
    public static TableSize operator +(TableSize left, TableSize right) =>
        new(left.Count + right.Count, left.Bytes + right.Bytes);
}
