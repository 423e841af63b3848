using Summit.Compiler.Index.Search;
using Summit.Search;
using Summit.Tables;

namespace Summit.Compiler.Encode;

/// <summary>Lays out the terms of a search index and their postings.</summary>
internal sealed class TermEncoder
{
    private readonly PostingLists _postings;
    private readonly int _rowCount;
    private readonly RowImpacts _rows;
    private readonly List<ulong> _terms = [];
    private readonly PageWriter _numbers = new(SearchLayout.PageShift);
    private readonly List<int> _runStarts = [];
    private readonly List<uint> _runs = [];
    private readonly DenseEncoder _dense;

    /// <summary>Lays out <paramref name="postings"/>.</summary>
    public TermEncoder(PostingLists postings, int termCount, int rowCount)
    {
        _postings = postings;
        _rowCount = rowCount;
        _rows = new RowImpacts(postings, rowCount);
        _dense = new DenseEncoder(postings, _rows, rowCount);
        Order = new TermOrder(termCount, GroupOf);
        foreach (int[] described in Order.Described())
        {
            bool isGroup = _terms.Count >= Order.FirstGrouped;
            if (!isGroup)
                _runStarts.Add(_runs.Count);
            _terms.Add(isGroup ? EncodeGroup(described) : EncodeTerm(described[0]));
        }

        _runStarts.Add(_runs.Count);
    }

    /// <summary>How the terms are numbered.</summary>
    public TermOrder Order { get; }

    private bool HasWindows => _rowCount > SearchLayout.WindowSize;

    /// <summary>The terms.</summary>
    public EquatableArray<ulong> Terms() => new([.. _terms]);

    /// <summary>The first run of each term that is described alone, where rows fill more than a window.</summary>
    public PackedNumbers RunStarts() => Packing.Offsets(HasWindows ? [.. _runStarts] : []);

    /// <summary>The runs of postings in a window.</summary>
    public EquatableArray<ulong> Runs() => Packing.Words(_runs, 32);

    /// <summary>The impacts of the rows.</summary>
    public EquatableArray<ulong> RowImpacts() => Packing.Shorts(_rows.Impacts);

    /// <summary>The postings, and what stands in front of those of a term.</summary>
    public EquatableArray<EquatableArray<ulong>> Postings() => _numbers.Pack(16, SearchLayout.PostingPadding);

    /// <summary>The dense terms.</summary>
    public EquatableArray<ulong> Dense() => _dense.Encode();

    private bool IsDense(int term) => SearchLayout.IsDense(_postings.Count(term), _rowCount - TableLayout.FirstRow);

    /// <summary>The records of a term that can be described in a group; 0 of another.</summary>
    private int GroupOf(int term) => CanBeGrouped(term) ? _postings.Count(term) : 0;

    private bool CanBeGrouped(int term) =>
        _rowCount <= SearchLayout.MostGroupedWindows << SearchLayout.WindowShift && _postings.Count(term) <= SearchLayout.MostGrouped
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
        ? SearchLayout.Term((uint)_dense.Add(term), _postings.Count(term), PeakOf(_postings.Start(term), _postings.Start(term + 1)), hasExtras: false)
        : EncodeSparse(term);

    private ulong EncodeSparse(int term)
    {
        int count = _postings.Count(term);
        int ranks = RanksOf(term);
        List<int> strays = StraysOf(term);
        bool hasExtras = ranks > 0 || strays.Count > 0;
        int extras = hasExtras ? 2 + (SearchLayout.StrayNumbers * strays.Count) + (ranks * SearchLayout.FormNumbers(count)) : 0;
        _numbers.Reserve(extras + SearchLayout.PeakNumbers(count) + count);
        uint start = _numbers.Next;
        if (hasExtras)
        {
            AddTwo(SearchLayout.Extras(strays.Count, ranks));
            foreach (int stray in strays)
            {
                AddTwo((uint)(stray - _postings.Start(term)));
                _numbers.Add(_postings.ImpactOf(stray));
            }

            for (int rank = 0; rank < ranks; rank++)
                AddForms(term, rank);
        }

        AddPeaks(term);
        AddPostings(term);
        return SearchLayout.Term(start, count, PeakOf(_postings.Start(term), _postings.Start(term + 1)), hasExtras);
    }

    private ulong EncodeGroup(int[] terms)
    {
        int count = _postings.Count(terms[0]);
        int room = count << SearchLayout.GroupShift;
        _numbers.Reserve(HasWindows ? room + ((room + 1) / 2) : terms.Length * count);
        uint start = _numbers.Next;
        int[] postings = [.. terms.SelectMany(term => Enumerable.Range(_postings.Start(term), count))];
        foreach (int posting in postings)
            _numbers.Add(_rows.Stored(posting));
        if (HasWindows)
            AddWindows(postings, room);
        return SearchLayout.Term(start, count, terms.Max(term => PeakOf(_postings.Start(term), _postings.Start(term + 1))), hasExtras: false);
    }

    /// <summary>The window of each posting of a group, a byte each, behind the room that a full group takes.</summary>
    private void AddWindows(int[] postings, int room)
    {
        var windows = new byte[room + 1];
        for (int i = 0; i < postings.Length; i++)
            windows[i] = (byte)(_postings.RecordOf(postings[i]) >> SearchLayout.WindowShift);
        for (int i = postings.Length; i < room; i++)
            _numbers.Add(0);
        for (int i = 0; i < room; i += 2)
            _numbers.Add((uint)(windows[i] | (windows[i + 1] << 8)));
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
        for (int number = 0; number < SearchLayout.FormNumbers(_postings.Count(term)); number++)
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
        for (int number = 0; number < SearchLayout.PeakNumbers(_postings.Count(term)); number++)
            _numbers.Add((uint)(PeakOfStretch(term, 2 * number) | (PeakOfStretch(term, (2 * number) + 1) << 8)));
    }

    private byte PeakOfStretch(int term, int stretch)
    {
        int end = Math.Min(_postings.Start(term) + ((stretch + 1) << SearchLayout.PeakShift), _postings.Start(term + 1));
        ushort highest = 0;
        for (int posting = _postings.Start(term) + (stretch << SearchLayout.PeakShift); posting < end; posting++)
            highest = _rows.IsStray(posting) ? highest : Math.Max(highest, _postings.ImpactOf(posting));
        return SearchLayout.Peak(highest);
    }

    private byte PeakOf(int first, int end)
    {
        ushort highest = 0;
        for (int posting = first; posting < end; posting++)
            highest = Math.Max(highest, _postings.ImpactOf(posting));
        return SearchLayout.Peak(highest);
    }

    private void AddPostings(int term)
    {
        int window = -1;
        for (int posting = _postings.Start(term); posting < _postings.Start(term + 1); posting++)
        {
            _numbers.Add(_rows.Stored(posting));
            if (HasWindows)
                AddToRun(_postings.RecordOf(posting) >> SearchLayout.WindowShift, ref window);
        }
    }

    private void AddToRun(int window, ref int last)
    {
        if (window == last)
        {
            _runs[_runs.Count - 1]++;
            return;
        }

        _runs.Add(SearchLayout.Run(window, 1));
        last = window;
    }
}
