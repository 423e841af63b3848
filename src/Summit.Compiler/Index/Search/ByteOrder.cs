namespace Summit.Compiler.Index.Search;

/// <summary>Orders byte strings as the reader's binary search does.</summary>
internal sealed class ByteOrder : IComparer<byte[]>
{
    /// <summary>The only one.</summary>
    public static readonly ByteOrder Instance = new();

    private ByteOrder() { }

    /// <inheritdoc/>
    public int Compare(byte[]? x, byte[]? y) => x.AsSpan().SequenceCompareTo(y);
}
