using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Decodes the postings of a sparse term, one window of rows at a time. A posting is identified by its index in the
/// term. <see cref="PostingLayout"/> describes the stored form. The struct contains only numbers and addresses, so that
/// the readers of a query can be a span on the stack.
/// </summary>
internal unsafe partial struct SparsePostings
{
    private ushort* _rowImpacts;
    private byte* _blockMaxima;
    private byte* _forms;
    private byte* _windows;
    private int _records;
    private int _lastWindow;
    private int _window;
    private int _at;
    private byte _windowNumberShift;
    private byte _formRankCount;

    /// <summary>
    /// The stored postings. The bits of <see cref="RowMask"/> hold a row within the window, and the bits above hold the
    /// slot of an impact.
    /// </summary>
    public ushort* Postings;

    /// <summary>The impacts of the rows of the window, indexed by stored posting; 0 for an exception.</summary>
    public ushort* Impacts;

    /// <summary>The exceptions of the term.</summary>
    public ImpactExceptions Exceptions;

    /// <summary>The number of postings of the term.</summary>
    public int Count;

    /// <summary>The bits of a stored posting that hold its row within the window.</summary>
    public int RowMask;

    /// <summary>The first posting of the window.</summary>
    public int Start;

    /// <summary>One past the last posting of the window.</summary>
    public int End;

    /// <summary>Opens the postings of a term, before the first window.</summary>
    /// <param name="index">The index.</param>
    /// <param name="term">The number of the term.</param>
    /// <param name="packed">The description of the term, as packed by <see cref="TermLayout"/>.</param>
    /// <param name="page">The page of postings that contains the term.</param>
    public void Open(in SearchIndex index, int term, ulong packed, StoredPage page)
    {
        ushort* elements =
            (PostingElement*)page.Start + (TermLayout.Start(packed) & ((1u << PostingLayout.PageShift) - 1));
        Count = TermLayout.Count(packed);
        Impacts = _rowImpacts = index.RowImpacts;
        _records = index.Counts.Records;
        _lastWindow = index.Windows - 1;
        _windowNumberShift = (byte)PostingLayout.WindowNumberShift(Count, index.Windows);
        if (term < index.Counts.FirstGroupedTerm)
        {
            _windows = (byte*)elements;
            elements += PostingLayout.WindowElements(Count, index.Windows);
        }
        else
        {
            // The window numbers of all terms of a group are stored before the postings of its first term.
            int indexInGroup = index.IndexInGroup(term);
            int following = (1 << TermLayout.GroupShift) - indexInGroup;
            _windows =
                (byte*)(elements - (indexInGroup * Count))
                - (following * PostingLayout.WindowNumbers(Count, index.Windows));
        }

        if (TermLayout.HasExtras(packed))
            elements = OpenExtras(elements);
        _blockMaxima = (byte*)elements;
        Postings = elements + PostingLayout.BlockMaxElements(Count);
        if (_lastWindow == 0)
            End = Count;
    }

    /// <summary>Opens the exceptions and the forms of the term.</summary>
    /// <returns>The first element after the forms.</returns>
    private ushort* OpenExtras(ushort* elements)
    {
        uint header = Unsafe.ReadUnaligned<uint>(elements);
        elements += PostingLayout.ExtrasHeaderElements;
        int exceptions = PostingLayout.ExceptionCount(header);
        Exceptions = new ImpactExceptions(elements, exceptions);
        elements += exceptions * PostingLayout.ExceptionElements;
        _forms = (byte*)elements;
        _formRankCount = (byte)PostingLayout.FormRankCount(header);
        return elements + (_formRankCount * PostingLayout.FormElements(Count));
    }

    /// <summary>Enters a window. Windows must be entered in ascending order.</summary>
    /// <returns>False if the term has no posting in the window.</returns>
    public bool EnterWindow(int window)
    {
        Impacts = _rowImpacts + (window * ImpactLayout.SlotCount * SearchWindow.Size);
        RowMask = PostingLayout.RowMask(window, _records);
        if (_lastWindow == 0)
        {
            _at = 0;
            return true;
        }

        return PostingLayout.CountsWindows(Count, _lastWindow + 1)
            ? EnterCountedWindow(window)
            : EnterNamedWindow(window);
    }

    /// <summary>Enters a window of a term that stores the number of postings per window.</summary>
    private bool EnterCountedWindow(int window)
    {
        // Start is still the start of the window that was entered last.
        for (; _window < window; _window++)
            Start += WindowNumber(_window);
        _at = Start;
        End = window < _lastWindow ? Start + WindowNumber(window) : Count;
        return End > Start;
    }

    /// <summary>Enters a window of a term that stores the window of each posting.</summary>
    private bool EnterNamedWindow(int window)
    {
        while (Start < Count && WindowNumber(Start) < window)
            Start++;
        End = _at = Start;
        while (End < Count && WindowNumber(End) == window)
            End++;
        return End > Start;
    }

    private readonly int WindowNumber(int index) =>
        _windowNumberShift == 0 ? _windows[index] : ((ushort*)_windows)[index];

    /// <summary>Returns the row of a posting in the window, counted from the first row of the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int RecordOf(int posting) => Postings[posting] & RowMask;

    /// <summary>Returns the impact of a posting in the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ushort ImpactOf(int posting)
    {
        ushort impact = Impacts[Postings[posting]];
        return impact != 0 ? impact : Exceptions.ImpactOfPosting(posting);
    }

    /// <summary>
    /// Returns one bit per posting: 1 if the posting has the form of a rank. Returns null if the term stores no forms.
    /// </summary>
    /// <param name="rank">The rank of the form, by frequency.</param>
    public readonly byte* FormBits(int rank) =>
        _formRankCount == 0 ? null : _forms + (rank * PostingLayout.FormElements(Count) * sizeof(ushort));

    /// <summary>
    /// Finds the posting of a record in the window by galloping search. Records must be sought in ascending order; see
    /// <see cref="Rewind"/>.
    /// </summary>
    /// <param name="record">The row of the record, counted from the first row of the window.</param>
    /// <returns>The posting, or -1 if the record does not have the term.</returns>
    public int Seek(int record)
    {
        int at = _at;
        int step = Vector256<short>.Count;
        while (at + step < End && RecordOf(at + step) < record)
        {
            at += step;
            step *= 2;
        }

        while (step > Vector256<short>.Count)
        {
            step /= 2;
            at += at + step < End && RecordOf(at + step) < record ? step : 0;
        }

        // Compares the last 16 postings at once. Reading past the window is safe: other postings or padding follow.
        Vector256<short> records = Vector256.Load((short*)Postings + at) & Vector256.Create((short)RowMask);
        uint notBefore = ~Vector256.LessThan(records, Vector256.Create((short)record)).ExtractMostSignificantBits();
        _at = at = Math.Min(at + BitOperations.TrailingZeroCount(notBefore), End);
        return at < End && RecordOf(at) == record ? at : -1;
    }

    /// <summary>
    /// Returns the first posting of the window whose row is at or after <paramref name="record"/>, or
    /// <see cref="End"/> if there is none. The search is binary and does not change what <see cref="Seek"/> finds.
    /// </summary>
    /// <param name="record">The row of the record, counted from the first row of the window.</param>
    public readonly int FirstAtOrAfter(int record)
    {
        int low = Start;
        for (int count = End - Start; count > 0; )
        {
            int half = (count + 1) >> 1;
            low += RecordOf(low + half - 1) < record ? half : 0;
            count -= half;
        }

        return low;
    }

    /// <summary>Makes the next <see cref="Seek"/> start at the first record of the window.</summary>
    public void Rewind() => _at = Start;
}
