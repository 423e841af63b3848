namespace Summit.Compiler.Index.Search;

/// <summary>Orders byte strings by unsigned byte value, the order in which readers search them.</summary>
internal sealed class ByteOrder : IComparer<byte[]>
{
    /// <summary>The only instance.</summary>
    public static readonly ByteOrder Instance = new();

    private ByteOrder() { }

    /// <inheritdoc/>
    public int Compare(byte[]? x, byte[]? y) => x.AsSpan().SequenceCompareTo(y);
}
