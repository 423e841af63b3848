using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Summit.Search;

/// <summary>
/// Finds the best words of a range, the best first: a range is a few subtrees of the tree of winners, and when a winner is taken, the
/// subtrees beside its path take its place. Each costs the depth of the tree, however many words the range has.
/// </summary>
internal readonly ref struct WinnerTree
{
    /// <summary>The most words that are found.</summary>
    public const int Most = 64;

    private readonly ReadOnlySpan<ushort> _narrow;
    private readonly ReadOnlySpan<int> _wide;
    private readonly SearchIndex _index;
    private readonly int _leaves;

    /// <summary>The tree of an index.</summary>
    public WinnerTree(in SearchIndex index, ReadOnlySpan<ulong> winners)
    {
        if (SearchLayout.WinnerBits(index.Counts.Words) == 16)
            _narrow = MemoryMarshal.Cast<ulong, ushort>(winners);
        else
            _wide = MemoryMarshal.Cast<ulong, int>(winners);
        _index = index;
        _leaves = index.Counts.Words - index.Counts.FirstWord;
    }

    /// <summary>Finds the best words from <paramref name="first"/> to <paramref name="end"/>.</summary>
    /// <returns>How many were written to <paramref name="best"/>.</returns>
    [SkipLocalsInit]
    public int Find(int first, int end, Span<int> best)
    {
        int wanted = Math.Min(best.Length, Most);
        if (wanted == 0)
            return 0;
        Span<(ulong Key, int Node)> memory = stackalloc (ulong, int)[Most];
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
            int word = SearchLayout.WinnerWord(key);
            best[count++] = word;
            if (count == wanted)
                break;
            OfferBeside(node, word, ref subtrees);
        }

        return count;
    }

    /// <summary>Offers the subtrees beside the path from a node down to its winner: together they are the node without it.</summary>
    private void OfferBeside(int node, int winner, ref Subtrees subtrees)
    {
        while (node < _leaves)
        {
            int left = 2 * node;
            bool isLeft = WinnerOf(left) == winner;
            Offer(isLeft ? left + 1 : left, ref subtrees);
            node = isLeft ? left : left + 1;
        }
    }

    private void Offer(int node, ref Subtrees subtrees)
    {
        int word = WinnerOf(node);
        subtrees.Offer(SearchLayout.WinnerKey(_index.RecordsOf(word), _index.Word(word).Length, word), node);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int WinnerOf(int node)
    {
        if (node >= _leaves)
            return node - _leaves + _index.Counts.FirstWord;
        return _wide.IsEmpty ? _narrow[node] : _wide[node];
    }

    /// <summary>The best of the subtrees that are left, the best last; a worse one than all that are still wanted is dropped.</summary>
    private ref struct Subtrees(Span<(ulong Key, int Node)> items)
    {
        private Span<(ulong Key, int Node)> _items = items;
        private int _count;

        public void Offer(ulong key, int node)
        {
            if (_count == _items.Length && key < _items[0].Key)
                return;
            int place = _count;
            while (place > 0 && _items[place - 1].Key > key)
                place--;
            if (_count < _items.Length)
            {
                _items[place.._count].CopyTo(_items[(place + 1)..]);
                _items[place] = (key, node);
                _count++;
            }
            else
            {
                _items[1..place].CopyTo(_items);
                _items[place - 1] = (key, node);
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
