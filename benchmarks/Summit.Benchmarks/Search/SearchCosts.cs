using Summit.Layout;
using Summit.Search;

namespace Summit.Benchmarks.Search;

/// <summary>
/// The operations whose costs are the constants of <c>CostModel</c>, over the first window of a compiled corpus.
/// Benchmarks time the operations; the ratios of the times to <see cref="Add"/> are the constants.
/// </summary>
internal abstract class SearchCosts
{
    /// <summary>The postings of the sparse term that <see cref="Add"/> adds.</summary>
    public abstract int Postings { get; }

    /// <summary>The records that each seek benchmark seeks.</summary>
    public abstract int Records { get; }

    /// <summary>The rows of the window.</summary>
    public abstract int Rows { get; }

    /// <summary>Adds the postings of a sparse term: the unit of all costs.</summary>
    public abstract int Add();

    /// <summary>Seeks the records of a rare term in the sparse term, and adds their scores.</summary>
    public abstract int Seek();

    /// <summary>Seeks the records of the rare term in a dense term, and adds their scores.</summary>
    public abstract int SeekDense();

    /// <summary>Adds all rows of the dense term.</summary>
    public abstract int AddDense();

    /// <summary>Clears and reads all scores of the window.</summary>
    public abstract int ClearAndRead();

    /// <summary>Finds a score that ten records of the window exceed.</summary>
    public abstract int FindThreshold();

    /// <summary>Intersects the rare term with the sparse term.</summary>
    public abstract int Intersect();

    /// <summary>Computes the ranks of all records of the window.</summary>
    public abstract int FillRanks();

    /// <summary>Computes the rank of each record of the rare term individually.</summary>
    public abstract int FindRanks();
}

/// <inheritdoc/>
/// <typeparam name="T">The record type.</typeparam>
internal sealed unsafe class SearchCosts<T> : SearchCosts
    where T : struct, ISearchableRecord<T>
{
    private const int WantedPostings = 1000;
    private const int WantedRecords = 64;

    private readonly TermCursor[] _cursors = new TermCursor[3];
    private readonly ushort[] _scores = GC.AllocateArray<ushort>(SearchWindow.Size, pinned: true);
    private readonly uint[] _found = GC.AllocateArray<uint>(PostingIntersection.ChunkSize, pinned: true);
    private readonly PositionList _positions;

    public SearchCosts()
    {
        Span<QueryTerm> terms =
        [
            Nearest(WantedPostings),
            Nearest(WantedRecords),
            new QueryTerm(MostFrequent(), 1, QueryTerm.AnyForm),
        ];
        TermCursor.Open<T>(T.SearchIndex, terms, _cursors);
        _ = new ScoreScale(_cursors, ScoreScale.MaxWindowScore);
        foreach (ref TermCursor cursor in _cursors.AsSpan())
            cursor.EnterWindow(0);
        _positions = _cursors[2].Positions<T>(T.SearchPositions);
        Verify.Equal("the kind of the most frequent term", expected: true, _cursors[2].IsDense);
        Verify.Equal("the shared records", CountShared(), Intersect());
        Verify.Equal("the sum of ranks", CountRanks(), FindRanks());
    }

    public override int Postings => _cursors[0].WindowCount;

    public override int Records => _cursors[1].WindowCount;

    public override int Rows => _cursors[2].WindowCount;

    private ushort* Scores =>
        (ushort*)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(_scores, 0);

    public override int Add()
    {
        new ScoreWindow(Scores).Add(_cursors[0]);
        return _scores[0];
    }

    public override int Seek() => Seek(ref _cursors[0]);

    public override int SeekDense() => Seek(ref _cursors[2]);

    public override int AddDense()
    {
        new ScoreWindow(Scores).Add(_cursors[2]);
        return _scores[0];
    }

    public override int ClearAndRead()
    {
        var window = new ScoreWindow(Scores);
        window.Clear(SearchWindow.Size);
        ulong above = 0;
        for (int start = 0; start < SearchWindow.Size; start += ScoreWindow.BlockSize)
            above |= window.Above(start, 0);
        return (int)above;
    }

    public override int FindThreshold() => new ScoreWindow(Scores).ScoreExceededBy(10, SearchWindow.Size);

    public override int Intersect()
    {
        var intersection = new PostingIntersection(_cursors[1].Sparse, _cursors[0].Sparse);
        fixed (uint* found = _found)
            return intersection.FindNext(found);
    }

    public override int FillRanks()
    {
        DenseRanks ranks;
        ranks.Fill(_cursors[2].Dense.Codes, 0, 0, ScoreWindow.Padded(Rows) / DenseCodes.MaskRows, 0);
        return ranks.Of(Rows - 1);
    }

    public override int FindRanks()
    {
        int sum = 0;
        for (int posting = _cursors[1].Sparse.Start; posting < _cursors[1].Sparse.End; posting++)
            sum += _positions.DenseRank(_cursors[1].Sparse.RecordOf(posting));
        return sum;
    }

    private int Seek(ref TermCursor term)
    {
        term.Rewind();
        int sum = 0;
        for (int i = _cursors[1].Sparse.Start; i < _cursors[1].Sparse.End; i++)
        {
            int posting = term.Seek(_cursors[1].Sparse.RecordOf(i));
            sum += posting < 0 ? 0 : term.ScoreOf(posting);
        }

        return sum;
    }

    private int CountShared()
    {
        HashSet<int> records = [];
        for (int i = _cursors[0].Sparse.Start; i < _cursors[0].Sparse.End; i++)
            records.Add(_cursors[0].Sparse.RecordOf(i));
        int count = 0;
        for (int i = _cursors[1].Sparse.Start; i < _cursors[1].Sparse.End; i++)
            count += records.Contains(_cursors[1].Sparse.RecordOf(i)) ? 1 : 0;
        return count;
    }

    private int CountRanks()
    {
        int sum = 0;
        for (int i = _cursors[1].Sparse.Start; i < _cursors[1].Sparse.End; i++)
        {
            for (int row = 0; row < _cursors[1].Sparse.RecordOf(i); row++)
                sum += _cursors[2].Dense.Codes.Of(row) != 0 ? 1 : 0;
        }

        return sum;
    }

    /// <summary>
    /// Returns the sparse term whose number of records in a window is closest to <paramref name="wanted"/>.
    /// </summary>
    private static QueryTerm Nearest(int wanted)
    {
        SearchIndex index = T.SearchIndex;
        int records = index.Counts.Records;
        int target = (int)((long)wanted * records / Math.Min(records, SearchWindow.Size));
        int best = 0;
        int bestDistance = int.MaxValue;
        for (int word = index.Counts.FirstWord; word < index.Counts.Words; word++)
        {
            int count = index.RecordCountOf(word);
            int distance = Math.Abs(count - target);
            if (distance < bestDistance && !DenseLayout.IsDense(count, records))
                (best, bestDistance) = (index.TermOf(word), distance);
        }

        return new QueryTerm(best, 1, QueryTerm.AnyForm);
    }

    private static int MostFrequent()
    {
        SearchIndex index = T.SearchIndex;
        int best = index.Counts.FirstWord;
        for (int word = best; word < index.Counts.Words; word++)
            best = index.RecordCountOf(word) > index.RecordCountOf(best) ? word : best;
        return index.TermOf(best);
    }
}
