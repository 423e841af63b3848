namespace Summit.Search;

/// <summary>
/// Keeps the best of the records that are offered, in the caller's hit buffer. An item holds the quantised score in the
/// high 32 bits and the complemented row in the low 32 bits, so that of two records with the same score the earlier one
/// is better. Up to 32 items are kept as a sorted list, more as a binary heap; both have the worst item first.
/// </summary>
/// <param name="heap">The hit buffer.</param>
/// <param name="capacity">The number of items that the buffer holds.</param>
/// <param name="countsAll">
/// Whether the caller needs the number of all matching records and not only the best ones.
/// </param>
internal unsafe struct TopHits(ulong* heap, int capacity, bool countsAll)
{
    /// <summary>The highest capacity for which a sorted list is faster than a heap.</summary>
    private const int MaxListCapacity = 32;

    private readonly ulong* _heap = heap;
    private readonly int _capacity = capacity;
    private readonly ulong* _matches;
    private int _count;

    /// <summary>
    /// Creates a collector that accepts every record and sets the bit of its row in <paramref name="matches"/>.
    /// </summary>
    public TopHits(ulong* matches)
        : this(null, int.MaxValue, countsAll: true) => _matches = matches;

    /// <summary>Whether the caller needs the number of all matching records and not only the best ones.</summary>
    public readonly bool CountsAll = countsAll;

    /// <summary>The number of items.</summary>
    public readonly int Count => _count;

    /// <summary>The maximum number of items.</summary>
    public readonly int Capacity => _capacity;

    /// <summary>
    /// Returns whether the buffer is not full yet and has a capacity of at most <paramref name="maxCapacity"/>.
    /// </summary>
    public readonly bool IsOpen(int maxCapacity) => _count < _capacity && _capacity <= maxCapacity;

    /// <summary>
    /// The quantised score that a record in a later row must exceed to be accepted: 0 until the buffer is full, then
    /// the lowest score in it.
    /// </summary>
    public int MinScore { get; private set; }

    /// <summary>Offers a record, and keeps it if it is among the best so far.</summary>
    /// <param name="score">The quantised score, above 0.</param>
    /// <param name="row">The row of the record.</param>
    public void Offer(int score, int row)
    {
        ulong item = ((ulong)(uint)score << 32) | ~(uint)row;
        if (_count == _capacity && (_count == 0 || item <= _heap[0]))
            return;
        if (_capacity <= MaxListCapacity)
            Insert(item);
        else
            OfferToHeap(item);
    }

    private void Insert(ulong item)
    {
        if (_count < _capacity)
        {
            int at = _count++;
            for (; at > 0 && _heap[at - 1] > item; at--)
                _heap[at] = _heap[at - 1];
            _heap[at] = item;
        }
        else
        {
            int at = 0;
            for (; at + 1 < _capacity && _heap[at + 1] < item; at++)
                _heap[at] = _heap[at + 1];
            _heap[at] = item;
        }

        if (_count == _capacity)
            MinScore = ScoreOf(_heap[0]);
    }

    private void OfferToHeap(ulong item)
    {
        if (_matches != null)
        {
            int row = RowOf(item);
            _matches[row >> 6] |= 1UL << row;
        }
        else if (_count < _capacity)
        {
            _heap[_count++] = item;
            SiftUp(_count - 1);
            if (_count == _capacity)
                MinScore = ScoreOf(_heap[0]);
        }
        else
        {
            _heap[0] = item;
            SiftDown(0, _count);
            MinScore = ScoreOf(_heap[0]);
        }
    }

    /// <summary>Sorts the items, best first. No record can be offered after this call.</summary>
    public void Sort()
    {
        if (_capacity <= MaxListCapacity)
        {
            for (int first = 0, last = _count - 1; first < last; first++, last--)
                (_heap[first], _heap[last]) = (_heap[last], _heap[first]);
            return;
        }

        for (int end = _count - 1; end > 0; end--)
        {
            (_heap[0], _heap[end]) = (_heap[end], _heap[0]);
            SiftDown(0, end);
        }
    }

    /// <summary>Returns the quantised score of an item.</summary>
    public static int ScoreOf(ulong item) => (int)(item >> 32);

    /// <summary>Returns the row of an item.</summary>
    public static int RowOf(ulong item) => (int)~(uint)item;

    private readonly void SiftUp(int index)
    {
        while (index > 0)
        {
            int parent = (index - 1) / 2;
            if (_heap[parent] <= _heap[index])
                return;
            (_heap[parent], _heap[index]) = (_heap[index], _heap[parent]);
            index = parent;
        }
    }

    private readonly void SiftDown(int index, int count)
    {
        while (true)
        {
            int child = (2 * index) + 1;
            if (child >= count)
                return;
            if (child + 1 < count && _heap[child + 1] < _heap[child])
                child++;
            if (_heap[index] <= _heap[child])
                return;
            (_heap[index], _heap[child]) = (_heap[child], _heap[index]);
            index = child;
        }
    }
}
