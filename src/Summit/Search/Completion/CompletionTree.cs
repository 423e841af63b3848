using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Finds the best words of a range of words, best first. The words are the leaves of a tournament tree, in which each
/// inner node names the best word below it. A range consists of a few subtrees. When the best word of a subtree is
/// taken, the subtrees beside its path replace it. The time per word is logarithmic in the size of the tree and does
/// not depend on the size of the range. The two levels above the leaves are not stored, so up to four words are
/// compared one by one.
/// </summary>
internal readonly unsafe ref struct CompletionTree
{
    /// <summary>The maximum number of words that are found.</summary>
    public const int MaxCompletions = 64;

    private const int None = -1;

    private readonly SearchIndex _index;
    private readonly PackedTable _nodes;
    private readonly int _leaves;
    private readonly int _stored;

    /// <summary>Creates a reader of the completion tree of an index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="nodes">The stored nodes: for each, its best word.</param>
    public CompletionTree(in SearchIndex index, PackedTable nodes)
    {
        _index = index;
        _nodes = nodes;
        _leaves = index.Counts.Words - index.Counts.FirstWord;
        _stored = CompletionTreeLayout.StoredNodes(_leaves);
    }

    /// <summary>Finds the best words in a range.</summary>
    /// <param name="first">The first word of the range.</param>
    /// <param name="end">One past the last word of the range.</param>
    /// <param name="best">Receives the words, best first, up to its length and <see cref="MaxCompletions"/>.</param>
    /// <returns>The number of words written.</returns>
    [SkipLocalsInit]
    public int Find(int first, int end, Span<int> best)
    {
        int wanted = Math.Min(best.Length, MaxCompletions);
        if (wanted == 0)
            return 0;
        Span<(ulong Key, int Node)> memory = stackalloc (ulong, int)[MaxCompletions];
        var subtrees = new Subtrees(memory[..wanted]);
        int low = first - _index.Counts.FirstWord + _leaves;
        int high = end - _index.Counts.FirstWord + _leaves;
        for (; low < high; low >>= 1, high >>= 1)
        {
            if ((low & 1) != 0)
                Offer(low++, ref subtrees);
            if ((high & 1) != 0)
                Offer(--high, ref subtrees);
        }

        int count = 0;
        while (subtrees.TryTake(out ulong key, out int node))
        {
            int word = CompletionTreeLayout.Word(key);
            best[count++] = word;
            if (count == wanted)
                break;
            OfferSiblings(node, word, ref subtrees);
        }

        return count;
    }

    /// <summary>
    /// Offers the subtrees beside the path from a node down to its best word. Together they contain all other words of
    /// the node.
    /// </summary>
    /// <param name="node">The node.</param>
    /// <param name="bestWord">The best word of the node.</param>
    /// <param name="subtrees">Collects the subtrees.</param>
    private void OfferSiblings(int node, int bestWord, ref Subtrees subtrees)
    {
        if (node >= _leaves)
            return;
        while (2 * node < _stored)
        {
            int left = 2 * node;
            bool isLeft = BestWordOf(left) == bestWord;
            Offer(isLeft ? left + 1 : left, ref subtrees);
            node = isLeft ? left : left + 1;
        }

        OfferWords(node, bestWord, ref subtrees);
    }

    private void Offer(int node, ref Subtrees subtrees)
    {
        if (node < _stored)
            Offer(BestWordOf(node), node, ref subtrees);
        else
            OfferWords(node, None, ref subtrees);
    }

    /// <summary>Offers all words below a node except <paramref name="bestWord"/>.</summary>
    private void OfferWords(int node, int bestWord, ref Subtrees subtrees)
    {
        for (int first = node, end = node + 1; first < end; first *= 2, end = 2 * Math.Min(end, _leaves))
        {
            for (int leaf = Math.Max(first, _leaves); leaf < end; leaf++)
            {
                int word = leaf - _leaves + _index.Counts.FirstWord;
                if (word != bestWord)
                    Offer(word, leaf, ref subtrees);
            }
        }
    }

    private void Offer(int word, int node, ref Subtrees subtrees) =>
        subtrees.Offer(CompletionTreeLayout.Key(_index.RecordCountOf(word), _index.LengthOf(word), word), node);

    private int BestWordOf(int node) => _nodes[node];

    /// <summary>
    /// A sorted list of subtrees that have not been taken, with the best one last. The capacity is the number of words
    /// still wanted. If the list is full, the worst subtree is dropped.
    /// </summary>
    private ref struct Subtrees(Span<(ulong Key, int Node)> items)
    {
        private Span<(ulong Key, int Node)> _items = items;
        private int _count;

        public void Offer(ulong key, int node)
        {
            if (_count == _items.Length && key < _items[0].Key)
                return;
            int index = _count;
            while (index > 0 && _items[index - 1].Key > key)
                index--;
            if (_count < _items.Length)
            {
                _items[index.._count].CopyTo(_items[(index + 1)..]);
                _items[index] = (key, node);
                _count++;
            }
            else
            {
                _items[1..index].CopyTo(_items);
                _items[index - 1] = (key, node);
            }
        }

        public bool TryTake(out ulong key, out int node)
        {
            (key, node) = _count > 0 ? _items[--_count] : default;
            _items = _items[..^1];
            return key != 0;
        }
    }
}
