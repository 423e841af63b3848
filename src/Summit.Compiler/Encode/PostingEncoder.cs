using Summit.Compiler.Index.Search;
using Summit.Compiler.Model;
using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>
/// Encodes the terms of a search index, the impacts of its rows, and the postings of sparse terms.
/// <see cref="PostingLayout"/> describes the format.
/// </summary>
internal sealed class PostingEncoder
{
    private readonly PostingLists _postings;
    private readonly int _records;
    private readonly int _windows;
    private readonly RowImpacts _impacts;
    private readonly List<ulong> _terms = [];
    private readonly PageWriter _elements = new(PostingLayout.PageShift);
    private readonly DenseEncoder _dense;

    /// <summary>Encodes <paramref name="postings"/>.</summary>
    /// <param name="postings">The postings.</param>
    /// <param name="termCount">The number of terms.</param>
    /// <param name="rowCount">The number of rows, including the null record.</param>
    public PostingEncoder(PostingLists postings, int termCount, int rowCount)
    {
        _postings = postings;
        _records = rowCount - TableLayout.FirstRow;
        _windows = SearchWindow.CountOf(_records);
        _impacts = new RowImpacts(postings, rowCount);
        _dense = new DenseEncoder(postings, _impacts, rowCount);
        Order = new TermOrder(termCount, GroupOf, BlockMaxOf);
        foreach (int[] described in Order.Described())
        {
            bool isGroup = _terms.Count >= Order.FirstGrouped;
            _terms.Add(isGroup ? EncodeGroup(described) : EncodeTerm(described[0]));
        }
    }

    /// <summary>The numbers of the terms in the index.</summary>
    public TermOrder Order { get; }

    /// <summary>Returns the tables of terms, impacts, postings and dense terms.</summary>
    public IEnumerable<TableData> Tables()
    {
        yield return TableBytes.Of(SearchTables.Terms, _terms.ToArray());
        yield return TableBytes.Of(SearchTables.RowImpacts, _impacts.Impacts);
        yield return TableBytes.Of(SearchTables.PostingPage, _elements.Pages);
        yield return TableBytes.Of(SearchTables.DenseTerms, _dense.Encode());
    }

    private bool IsDense(int term) => DenseLayout.IsDense(_postings.Count(term), _records);

    /// <summary>
    /// Returns the number of records of a term that can be described in a group; 0 for any other term.
    /// </summary>
    private int GroupOf(int term) => CanBeGrouped(term) ? _postings.Count(term) : 0;

    private bool CanBeGrouped(int term) =>
        _windows <= TermLayout.MaxGroupedWindows
        && _postings.Count(term) <= TermLayout.MaxGroupedCount
        && !IsDense(term)
        && FormRanksOf(term) == 0
        && ExceptionsOf(term).Count == 0;

    /// <summary>
    /// Returns the number of form ranks that store bits. Returns 0 if every posting has only the most frequent form.
    /// </summary>
    private int FormRanksOf(int term)
    {
        int forms = 0;
        for (int posting = _postings.Start(term); posting < _postings.Start(term + 1); posting++)
            forms |= _postings.FormsOf(posting);
        return forms == 1 ? 0
            : forms > 3 ? 3
            : 2;
    }

    private List<int> ExceptionsOf(int term)
    {
        var exceptions = new List<int>();
        for (int posting = _postings.Start(term); posting < _postings.Start(term + 1); posting++)
        {
            if (_impacts.IsException(posting))
                exceptions.Add(posting);
        }

        return exceptions;
    }

    private ulong EncodeTerm(int term) =>
        IsDense(term)
            ? TermLayout.Pack((uint)_dense.Add(term), _postings.Count(term), BlockMaxOf(term), hasExtras: false)
            : EncodeSparse(term);

    private ulong EncodeSparse(int term)
    {
        int count = _postings.Count(term);
        int ranks = FormRanksOf(term);
        List<int> exceptions = ExceptionsOf(term);
        bool hasExtras = ranks > 0 || exceptions.Count > 0;
        int extras =
            PostingLayout.ExtrasHeaderElements
            + (PostingLayout.ExceptionElements * exceptions.Count)
            + (ranks * PostingLayout.FormElements(count));
        int windows = PostingLayout.WindowElements(count, _windows);
        _elements.Reserve(windows + (hasExtras ? extras : 0) + PostingLayout.BlockMaxElements(count) + count);
        uint start = _elements.Next;
        AddWindows([term], windows);
        if (hasExtras)
            AddExtras(term, exceptions, ranks);
        AddBlockMaxima(term);
        for (int posting = _postings.Start(term); posting < _postings.Start(term + 1); posting++)
            _elements.Add(_impacts.Stored(posting));
        return TermLayout.Pack(start, count, BlockMaxOf(term), hasExtras);
    }

    private ulong EncodeGroup(int[] terms)
    {
        int count = _postings.Count(terms[0]);
        int windows = PostingLayout.WindowNumbers(count, _windows) << (TermLayout.GroupShift - 1);
        _elements.Reserve(windows + (terms.Length * count));
        AddWindows(terms, windows);
        uint start = _elements.Next;
        foreach (int posting in terms.SelectMany(term => Enumerable.Range(_postings.Start(term), count)))
            _elements.Add(_impacts.Stored(posting));
        return TermLayout.Pack(start, count, terms.Max(BlockMaxOf), hasExtras: false);
    }

    /// <summary>
    /// Adds the windows of terms with the same number of records, padded to <paramref name="elements"/> elements.
    /// </summary>
    private void AddWindows(int[] terms, int elements)
    {
        int shift = PostingLayout.WindowNumberShift(_postings.Count(terms[0]), _windows);
        var packed = new uint[elements];
        int at = 0;
        foreach (ushort number in terms.SelectMany(WindowNumbers))
        {
            packed[at >> 1] |= (uint)number << (8 * (at & 1));
            at += 1 << shift;
        }

        foreach (uint element in packed)
            _elements.Add(element);
    }

    /// <summary>
    /// Returns the numbers that describe the windows of a term: the number of postings of each window, or the window of
    /// each posting, as <see cref="PostingLayout.CountsWindows"/> decides.
    /// </summary>
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

    private void AddExtras(int term, List<int> exceptions, int ranks)
    {
        AddTwo(PostingLayout.PackExtras(exceptions.Count, ranks));
        foreach (int exception in exceptions)
        {
            AddTwo((uint)(exception - _postings.Start(term)));
            _elements.Add(_postings.ImpactOf(exception));
        }

        for (int rank = 0; rank < ranks; rank++)
            AddForms(term, rank);
    }

    private void AddTwo(uint number)
    {
        _elements.Add((ushort)number);
        _elements.Add(number >> 16);
    }

    /// <summary>Adds one bit per posting: whether the posting has the form with this rank.</summary>
    private void AddForms(int term, int rank)
    {
        int first = _postings.Start(term);
        for (int element = 0; element < PostingLayout.FormElements(_postings.Count(term)); element++)
        {
            uint bits = 0;
            for (int bit = 0; bit < 16 && (element * 16) + bit < _postings.Count(term); bit++)
                bits |= (((uint)_postings.FormsOf(first + (element * 16) + bit) >> rank) & 1) << bit;
            _elements.Add(bits);
        }
    }

    /// <summary>Adds the block maximum of each block of postings. Exceptions are not included.</summary>
    private void AddBlockMaxima(int term)
    {
        for (int element = 0; element < PostingLayout.BlockMaxElements(_postings.Count(term)); element++)
            _elements.Add((uint)(BlockMaxOf(term, 2 * element) | (BlockMaxOf(term, (2 * element) + 1) << 8)));
    }

    private byte BlockMaxOf(int term, int block)
    {
        int end = Math.Min(
            _postings.Start(term) + ((block + 1) << PostingLayout.BlockShift),
            _postings.Start(term + 1)
        );
        ushort highest = 0;
        for (int posting = _postings.Start(term) + (block << PostingLayout.BlockShift); posting < end; posting++)
            highest = _impacts.IsException(posting) ? highest : Math.Max(highest, _postings.ImpactOf(posting));
        return ImpactLayout.BlockMax(highest);
    }

    private byte BlockMaxOf(int term)
    {
        ushort highest = 0;
        for (int posting = _postings.Start(term); posting < _postings.Start(term + 1); posting++)
            highest = Math.Max(highest, _postings.ImpactOf(posting));
        return ImpactLayout.BlockMax(highest);
    }
}
