using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Decodes the postings of a dense term, one window of rows at a time; <see cref="DenseLayout"/> describes how they are stored. A posting is
/// called by its row.
/// </summary>
internal unsafe struct DensePostings
{
    private ushort* _rowImpacts;
    private byte* _blockMaxima;
    private int _rowEnd;

    /// <summary>The codes of all rows.</summary>
    public DenseCodes Codes;

    /// <summary>The impacts of the rows of the window, slot by slot; 0 for an exception.</summary>
    public ushort* Impacts;

    /// <summary>The exceptions of the term, by row.</summary>
    public ImpactExceptions Exceptions;

    /// <summary>The number of the term among the dense terms.</summary>
    public uint Number;

    /// <summary>The elements from one impact of a row to its next impact.</summary>
    public int ImpactStride;

    /// <summary>The first row of the window.</summary>
    public int Start;

    /// <summary>One past the last row of the window.</summary>
    public int End;

    /// <summary>Opens the postings of a term, before the first window.</summary>
    /// <param name="index">The index.</param>
    /// <param name="packed">The word of the term.</param>
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

    /// <summary>Enters a window.</summary>
    public void EnterWindow(int window)
    {
        Impacts = _rowImpacts + (window * ImpactLayout.SlotCount * SearchWindow.Size);
        ImpactStride = PostingLayout.RowMask(window, _rowEnd - TableLayout.FirstRow) + 1;
        Start = window << SearchWindow.Shift;
        End = Math.Min(Start + SearchWindow.Size, _rowEnd);
    }

    /// <summary>Returns the posting of a record of the window, which is given by its row in the window; -1 if it does not have the term.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int Seek(int record) => Codes.Of(Start + record) != 0 ? Start + record : -1;

    /// <summary>Returns the impact of a posting of the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ushort ImpactOf(int row)
    {
        ushort impact = Impacts[((Codes.Of(row) - 1) * ImpactStride) + row - Start];
        return impact != 0 ? impact : Exceptions.ImpactOfPosting(row);
    }

    /// <summary>The block maxima of all rows.</summary>
    public readonly byte* BlockMaxima => _blockMaxima;

    /// <summary>The number of block maxima.</summary>
    public readonly int BlockCount => ((_rowEnd - 1) >> DenseLayout.BlockMaxShift) + 1;

    /// <summary>True if one of the 64 rows from <paramref name="first"/> on may have an impact above <paramref name="floor"/>.</summary>
    public readonly bool CanExceed(int first, int floor) =>
        ImpactLayout.UpperBound(_blockMaxima[first >> DenseLayout.BlockMaxShift]) > floor;
}
