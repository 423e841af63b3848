namespace Summit.Layout;

/// <summary>
/// The completion tree: a tournament tree over the words. Each node names the best completion among the leaves below
/// it. Node 1 is the root, node <c>n</c> has the children <c>2n</c> and <c>2n + 1</c>, and the leaves are the last
/// nodes.
/// </summary>
internal static class CompletionTreeLayout
{
    private const int CountShift = 40;
    private const int LengthShift = 32;

    /// <summary>
    /// Returns the number of stored nodes. The two levels above the leaves, three of four nodes, are not stored,
    /// because the best of four words is found quickly.
    /// </summary>
    public static int StoredNodes(int leaves) => (leaves + 3) >> 2;

    /// <summary>
    /// Returns the rank of a word as a completion. The highest rank is best. Words are ranked by the number of records
    /// of their term, then by length, shorter first, and then in byte order.
    /// </summary>
    public static ulong Key(int count, int length, int word) =>
        ((ulong)(uint)count << CountShift) | ((ulong)(byte)(byte.MaxValue - length) << LengthShift) | ~(uint)word;

    /// <summary>Returns the word of a rank.</summary>
    public static int Word(ulong key) => (int)~(uint)key;
}
