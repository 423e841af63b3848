using Summit.Layout;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// The tree by which the most frequent words of any range are found without walking it: the leaves are the words in byte order, and
/// each node above holds the better of its two children, the children of node i being 2i and 2i + 1 (a winner tree: Knuth, The Art of
/// Computer Programming 3, 5.4.1, as an implicit tree over any number of leaves).
/// </summary>
internal static class WordWinners
{
    /// <summary>The winner of each node that is stored, from node 1 on; node 0 is none.</summary>
    public static int[] Tree(WordOrder order, PostingLists postings)
    {
        int leaves = order.Spellings.Length - order.FirstWord;
        var tree = new int[leaves];
        for (int node = leaves - 1; node > 0; node--)
            tree[node] = CompletionTreeLayout.Word(Math.Max(Key(2 * node), Key((2 * node) + 1)));
        return tree.AsSpan(0, CompletionTreeLayout.StoredNodes(leaves)).ToArray();

        ulong Key(int node)
        {
            int word = node < leaves ? tree[node] : node - leaves + order.FirstWord;
            return CompletionTreeLayout.Key(postings.Count(order.Terms[word]), order.Spellings[word].Length, word);
        }
    }
}
