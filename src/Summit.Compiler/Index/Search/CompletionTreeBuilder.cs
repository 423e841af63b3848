using Summit.Layout;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// Builds the tree that finds the most frequent words of a range without visiting every word. The leaves are the words
/// in byte order, and each inner node holds the better of its two children. This is a tournament tree (Knuth, The Art
/// of Computer Programming, volume 3, section 5.4.1), stored as an implicit tree over any number of leaves.
/// </summary>
internal static class CompletionTreeBuilder
{
    /// <summary>Returns the best word below each stored node, starting with node 1. Element 0 is unused.</summary>
    public static int[] Build(WordOrder order, PostingLists postings)
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
