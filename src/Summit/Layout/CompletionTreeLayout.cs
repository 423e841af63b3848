namespace Summit.Layout;

/// <summary>
/// The completion tree: a tournament tree over the words, in which each node names the best completion among the leaves below it. Node 1 is
/// the root, node <c>n</c> has the children <c>2n</c> and <c>2n + 1</c>, and the leaves are the last nodes.
/// </summary>
internal static class CompletionTreeLayout
{
    private const int CountShift = 40;
    private const int LengthShift = 32;

    /// <summary>
    /// The number of stored nodes. The two levels above the leaves are not stored: they are three of four nodes, and the best of four words is
    /// found quickly.
    /// </summary>
    public static int StoredNodes(int leaves) => (leaves + 3) >> 2;

    /// <summary>
    /// The rank of a word as a completion, the best highest: by the number of records of its term, then the shorter word, then the first in
    /// byte order.
    /// </summary>
    public static ulong Key(int count, int length, int word) =>
        ((ulong)(uint)count << CountShift) | ((ulong)(byte)(byte.MaxValue - length) << LengthShift) | ~(uint)word;

    /// <summary>The word of a key.</summary>
    public static int Word(ulong key) => (int)~(uint)key;
}
