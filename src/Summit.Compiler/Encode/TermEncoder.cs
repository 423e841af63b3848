using Summit.Compiler.Index.Search;
using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>Lays out the terms of a search index and their postings.</summary>
internal sealed class TermEncoder
{
    private readonly PostingLists _postings;
    private readonly int _rowCount;
    private readonly int _windows;
    private readonly RowImpacts _rows;
    private readonly List<ulong> _terms = [];
    private readonly PageWriter _numbers = new(PostingLayout.PageShift);
    private readonly DenseEncoder _dense;

    /// <summary>Lays out <paramref name="postings"/>.</summary>
    public TermEncoder(PostingLists postings, int termCount, int rowCount)
    {
        _postings = postings;
        _rowCount = rowCount;
        _windows = SearchWindow.CountOf(rowCount - TableLayout.FirstRow);
        _rows = new RowImpacts(postings, rowCount);
        _dense = new DenseEncoder(postings, _rows, rowCount);
        Order = new TermOrder(termCount, GroupOf, PeakOf);
        foreach (int[] described in Order.Described())
        {
            bool isGroup = _terms.Count >= Order.FirstGrouped;
            _terms.Add(isGroup ? EncodeGroup(described) : EncodeTerm(described[0]));
        }
    }

    /// <summary>How the terms are numbered.</summary>
    public TermOrder Order { get; }

    /// <summary>The terms.</summary>
    public EquatableArray<ulong> Terms() => new([.. _terms]);

    /// <summary>The impacts of the rows.</summary>
    public EquatableArray<ulong> RowImpacts() => Packing.Shorts(_rows.Impacts);

    /// <summary>The postings, and what stands in front of those of a term.</summary>
    public EquatableArray<EquatableArray<ulong>> Postings() => _numbers.Pack(16, PostingLayout.Padding);

    /// <summary>The dense terms.</summary>
    public EquatableArray<ulong> Dense() => _dense.Encode();

    private bool IsDense(int term) => DenseLayout.IsDense(_postings.Count(term), _rowCount - TableLayout.FirstRow);

    /// <summary>The records of a term that can be described in a group; 0 of another.</summary>
    private int GroupOf(int term) => CanBeGrouped(term) ? _postings.Count(term) : 0;

    private bool CanBeGrouped(int term) =>
        _windows <= TermLayout.MaxGroupedWindows && _postings.Count(term) <= TermLayout.MaxGroupedCount
        && !IsDense(term) && RanksOf(term) == 0 && StraysOf(term).Count == 0;

    /// <summary>How many ranks the forms of a term have; 0 where it has one form only, which each of its records has.</summary>
    private int RanksOf(int term)
    {
        int forms = 0;
        for (int posting = _postings.Start(term); posting < _postings.Start(term + 1); posting++)
            forms |= _postings.FormsOf(posting);
        return forms == 1 ? 0 : forms > 3 ? 3 : 2;
    }

    private List<int> StraysOf(int term)
    {
        var strays = new List<int>();
        for (int posting = _postings.Start(term); posting < _postings.Start(term + 1); posting++)
        {
            if (_rows.IsStray(posting))
                strays.Add(posting);
        }

        return strays;
    }

    private ulong EncodeTerm(int term) => IsDense(term)
        ? TermLayout.Pack((uint)_dense.Add(term), _postings.Count(term), PeakOf(term), hasExtras: false)
        : EncodeSparse(term);

    private ulong EncodeSparse(int term)
    {
        int count = _postings.Count(term);
        int ranks = RanksOf(term);
        List<int> strays = StraysOf(term);
        bool hasExtras = ranks > 0 || strays.Count > 0;
        int extras = hasExtras ? 2 + (PostingLayout.ExceptionElements * strays.Count) + (ranks * PostingLayout.FormElements(count)) : 0;
        int room = PostingLayout.WindowElements(count, _windows);
        _numbers.Reserve(room + extras + PostingLayout.BlockMaxElements(count) + count);
        uint start = _numbers.Next;
        AddWindows([term], room);
        if (hasExtras)
        {
            AddTwo(PostingLayout.PackExtras(strays.Count, ranks));
            foreach (int stray in strays)
            {
                AddTwo((uint)(stray - _postings.Start(term)));
                _numbers.Add(_postings.ImpactOf(stray));
            }

            for (int rank = 0; rank < ranks; rank++)
                AddForms(term, rank);
        }

        AddPeaks(term);
        for (int posting = _postings.Start(term); posting < _postings.Start(term + 1); posting++)
            _numbers.Add(_rows.Stored(posting));
        return TermLayout.Pack(start, count, PeakOf(term), hasExtras);
    }

    private ulong EncodeGroup(int[] terms)
    {
        int count = _postings.Count(terms[0]);
        int room = PostingLayout.WindowNumbers(count, _windows) << (TermLayout.GroupShift - 1);
        _numbers.Reserve(room + (terms.Length * count));
        AddWindows(terms, room);
        uint start = _numbers.Next;
        foreach (int posting in terms.SelectMany(term => Enumerable.Range(_postings.Start(term), count)))
            _numbers.Add(_rows.Stored(posting));
        return TermLayout.Pack(start, count, terms.Max(PeakOf), hasExtras: false);
    }

    /// <summary>The windows of terms that are in as many records, in so many numbers.</summary>
    private void AddWindows(int[] terms, int room)
    {
        int shift = PostingLayout.WindowNumberShift(_postings.Count(terms[0]), _windows);
        var numbers = new uint[room];
        int at = 0;
        foreach (ushort number in terms.SelectMany(WindowNumbers))
        {
            numbers[at >> 1] |= (uint)number << (8 * (at & 1));
            at += 1 << shift;
        }

        foreach (uint number in numbers)
            _numbers.Add(number);
    }

    /// <summary>In which windows the postings of a term are, as <see cref="PostingLayout.WindowNumbers"/> says.</summary>
    private ushort[] WindowNumbers(int term)
    {
        int count = _postings.Count(term);
        var numbers = new ushort[PostingLayout.WindowNumbers(count, _windows)];
        for (int i = 0; i < count; i++)
        {
            int window = _postings.RecordOf(_postings.Start(term) + i) >> SearchWindow.Shift;
            if (!PostingLayout.CountsWindows(count, _windows))
                numbers[i] = (ushort)window;
            else if (window < numbers.Length)
                numbers[window]++;
        }

        return numbers;
    }

    private void AddTwo(uint number)
    {
        _numbers.Add((ushort)number);
        _numbers.Add(number >> 16);
    }

    /// <summary>A bit for each posting: whether it has the form of that rank.</summary>
    private void AddForms(int term, int rank)
    {
        int first = _postings.Start(term);
        for (int number = 0; number < PostingLayout.FormElements(_postings.Count(term)); number++)
        {
            uint bits = 0;
            for (int bit = 0; bit < 16 && (number * 16) + bit < _postings.Count(term); bit++)
                bits |= (((uint)_postings.FormsOf(first + (number * 16) + bit) >> rank) & 1) << bit;
            _numbers.Add(bits);
        }
    }

    /// <summary>The peak of each stretch of postings, strays left out.</summary>
    private void AddPeaks(int term)
    {
        for (int number = 0; number < PostingLayout.BlockMaxElements(_postings.Count(term)); number++)
            _numbers.Add((uint)(PeakOfStretch(term, 2 * number) | (PeakOfStretch(term, (2 * number) + 1) << 8)));
    }

    private byte PeakOfStretch(int term, int stretch)
    {
        int end = Math.Min(_postings.Start(term) + ((stretch + 1) << PostingLayout.BlockShift), _postings.Start(term + 1));
        ushort highest = 0;
        for (int posting = _postings.Start(term) + (stretch << PostingLayout.BlockShift); posting < end; posting++)
            highest = _rows.IsStray(posting) ? highest : Math.Max(highest, _postings.ImpactOf(posting));
        return ImpactLayout.BlockMax(highest);
    }

    private byte PeakOf(int term)
    {
        ushort highest = 0;
        for (int posting = _postings.Start(term); posting < _postings.Start(term + 1); posting++)
            highest = Math.Max(highest, _postings.ImpactOf(posting));
        return ImpactLayout.BlockMax(highest);
    }
}
