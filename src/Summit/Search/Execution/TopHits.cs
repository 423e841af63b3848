namespace Summit.Search;

/// <summary>
/// The best of the records shown to it, in memory that the caller brings and keeps in its place: a number for each, score above record,
/// with the records turned round so that of equal scores the first record wins. Few are a list, the least first; more are a binary heap.
/// </summary>
/// <param name="heap">The memory.</param>
/// <param name="capacity">How many fit in it.</param>
/// <param name="countsAll">True where it is asked for how many records match, and not only for the best of them.</param>
internal unsafe struct TopHits(ulong* heap, int capacity, bool countsAll)
{
    /// <summary>Up to so many, to keep them in order costs less than to keep them in a heap.</summary>
    private const int Few = 32;

    private readonly ulong* _heap = heap;
    private readonly int _capacity = capacity;
    private readonly ulong* _matches;
    private int _count;

    /// <summary>Takes all of the records, for which there is always room: it sets the bit of each row in <paramref name="matches"/>.</summary>
    public TopHits(ulong* matches)
        : this(null, int.MaxValue, countsAll: true) => _matches = matches;

    /// <summary>True where it is asked for how many records match, and not only for the best of them.</summary>
    public readonly bool CountsAll = countsAll;

    /// <summary>How many there are.</summary>
    public readonly int Count => _count;

    /// <summary>How many there can be.</summary>
    public readonly int Capacity => _capacity;

    /// <summary>True where there is room, for <paramref name="most"/> at most.</summary>
    public readonly bool IsOpen(int most) => _count < _capacity && _capacity <= most;

    /// <summary>The score that a record must be above, or equal to and before the others, to be taken.</summary>
    public uint Least { get; private set; }

    /// <summary>Shows it a record; scores are above 0.</summary>
    public void Offer(uint score, int record)
    {
        ulong item = ((ulong)score << 32) | ~(uint)record;
        if (_count == _capacity && (_count == 0 || item <= _heap[0]))
            return;
        if (_capacity <= Few)
            Insert(item);
        else
            OfferToHeap(item);
    }

    private void Insert(ulong item)
    {
        if (_count < _capacity)
        {
            int place = _count++;
            for (; place > 0 && _heap[place - 1] > item; place--)
                _heap[place] = _heap[place - 1];
            _heap[place] = item;
        }
        else
        {
            int place = 0;
            for (; place + 1 < _capacity && _heap[place + 1] < item; place++)
                _heap[place] = _heap[place + 1];
            _heap[place] = item;
        }

        if (_count == _capacity)
            Least = (uint)(_heap[0] >> 32);
    }

    private void OfferToHeap(ulong item)
    {
        if (_matches != null)
        {
            int row = RecordOf(item);
            _matches[row >> 6] |= 1UL << row;
        }
        else if (_count < _capacity)
        {
            _heap[_count++] = item;
            SiftUp(_count - 1);
            if (_count == _capacity)
                Least = (uint)(_heap[0] >> 32);
        }
        else
        {
            _heap[0] = item;
            SiftDown(0, _count);
            Least = (uint)(_heap[0] >> 32);
        }
    }

    /// <summary>Puts the best first. After this, nothing can be offered.</summary>
    public void Sort()
    {
        if (_capacity <= Few)
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

    /// <summary>The score of an item of the heap.</summary>
    public static uint ScoreOf(ulong item) => (uint)(item >> 32);

    /// <summary>The record of an item of the heap.</summary>
    public static int RecordOf(ulong item) => (int)~(uint)item;

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
