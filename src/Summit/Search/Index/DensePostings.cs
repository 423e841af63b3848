using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Decodes the postings of a dense term, one window of rows at a time. A posting is identified by its row.
/// <see cref="DenseLayout"/> describes the stored form.
/// </summary>
internal unsafe struct DensePostings
{
    private ushort* _rowImpacts;
    private byte* _blockMaxima;
    private int _rowEnd;

    /// <summary>The codes of all rows of the table.</summary>
    public DenseCodes Codes;

    /// <summary>The impacts of the rows of the window, slot by slot; 0 in the slot of exceptions.</summary>
    public ushort* Impacts;

    /// <summary>The exceptions of the term, in ascending order of rows.</summary>
    public ImpactExceptions Exceptions;

    /// <summary>The number of the term among the dense terms.</summary>
    public uint Number;

    /// <summary>The number of elements in <see cref="Impacts"/> from one slot to the next.</summary>
    public int ImpactStride;

    /// <summary>The first row of the window.</summary>
    public int Start;

    /// <summary>One past the last row of the window.</summary>
    public int End;

    /// <summary>Opens the postings of a term, before the first window.</summary>
    /// <param name="index">The index.</param>
    /// <param name="packed">The description of the term, as packed by <see cref="TermLayout"/>.</param>
    public void Open(in SearchIndex index, ulong packed)
    {
        Number = TermLayout.Start(packed);
        _rowEnd = index.Counts.Records + TableLayout.FirstRow;
        byte* bytes = index.DenseTerms + (Number * (nint)DenseLayout.TermBytes(_rowEnd));
        Codes = new DenseCodes((ushort*)(bytes + DenseLayout.CodesOffset(_rowEnd)));
        Exceptions = new ImpactExceptions((ushort*)(index.DenseTerms + ((uint*)bytes)[0]), ((int*)bytes)[1]);
        _blockMaxima = bytes + DenseLayout.HeaderBytes;
        Impacts = _rowImpacts = index.RowImpacts;
        End = Math.Min(_rowEnd, SearchWindow.Size);
    }

    /// <summary>Enters a window. Unlike the windows of a sparse term, windows can be entered in any order.</summary>
    public void EnterWindow(int window)
    {
        Impacts = _rowImpacts + (window * ImpactLayout.SlotCount * SearchWindow.Size);
        ImpactStride = PostingLayout.RowMask(window, _rowEnd - TableLayout.FirstRow) + 1;
        Start = window << SearchWindow.Shift;
        End = Math.Min(Start + SearchWindow.Size, _rowEnd);
    }

    /// <summary>Returns the posting of a record in the window, or -1 if the record does not have the term.</summary>
    /// <param name="record">The row of the record, counted from the first row of the window.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int Seek(int record) => Codes.Of(Start + record) != 0 ? Start + record : -1;

    /// <summary>Returns the impact of a posting in the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ushort ImpactOf(int row)
    {
        ushort impact = StoredImpactOf(row);
        return impact != 0 ? impact : Exceptions.ImpactOfPosting(row);
    }

    /// <summary>Returns the impact of a posting in the window, or 0 if the posting is an exception.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ushort StoredImpactOf(int row) => Impacts[((Codes.Of(row) - 1) * ImpactStride) + row - Start];

    /// <summary>The block maxima of the term, one for every 64 rows of the table.</summary>
    public readonly byte* BlockMaxima => _blockMaxima;

    /// <summary>The number of block maxima.</summary>
    public readonly int BlockCount => ((_rowEnd - 1) >> DenseLayout.BlockMaxShift) + 1;

    /// <summary>
    /// Returns whether any of the 64 rows from <paramref name="first"/> on may have an impact above
    /// <paramref name="floor"/>.
    /// </summary>
    public readonly bool CanExceed(int first, int floor) =>
        ImpactLayout.UpperBound(_blockMaxima[first >> DenseLayout.BlockMaxShift]) > floor;
}
