using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>
/// Verifies that every stored node of the completion tree holds the better completion of its two children.
/// </summary>
internal static class CompletionTreeVerifier
{
    /// <summary>Verifies the tree over the words of an index.</summary>
    /// <exception cref="DamagedDataException">A node holds the wrong word.</exception>
    public static void Verify(DecodedWords words, DecodedTerms terms)
    {
        int leaves = words.Spellings.Length - words.FirstWord;
        TableReader table = words.Data.Table(SearchTables.CompletionTree);
        int[] stored = table.Integers(CompletionTreeLayout.StoredNodes(leaves));
        var best = new ulong[2 * leaves];
        for (int leaf = 0; leaf < leaves; leaf++)
        {
            int word = words.FirstWord + leaf;
            best[leaves + leaf] = CompletionTreeLayout.Key(
                terms.CountOf(words.TermOf(word)),
                words.Spellings[word].Length,
                word
            );
        }

        for (int node = leaves - 1; node > 0; node--)
        {
            best[node] = Math.Max(best[2 * node], best[(2 * node) + 1]);
            if (node < stored.Length)
                table.Is(node, CompletionTreeLayout.Word(best[node]), stored[node]);
        }

        if (stored.Length > 0)
            table.Is(0, 0, stored[0]);
    }
}
