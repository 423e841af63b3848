using System.ComponentModel;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Finds the start of each term's positions and the end of each field. It is a view of data in the assembly, created by
/// <see cref="CompilerServices"/>. <see cref="PositionLayout"/> describes the stored form.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct PositionIndex
{
    private readonly int _firstGroupedTerm;
    private readonly PositionStart* _starts;
    private readonly DenseRank* _denseRanks;
    private readonly PairBitSet* _pairBits;
    private readonly PackedTable _fieldEnds;
    private readonly PackedTable _textEndStarts;
    private readonly PackedTable _textEnds;

    internal PositionIndex(
        int firstGroupedTerm,
        PositionStart* starts,
        DenseRank* denseRanks,
        PairBitSet* pairBits,
        PackedTable fieldEnds,
        PackedTable textEndStarts,
        PackedTable textEnds
    )
    {
        _firstGroupedTerm = firstGroupedTerm;
        _starts = starts;
        _denseRanks = denseRanks;
        _pairBits = pairBits;
        _fieldEnds = fieldEnds;
        _textEndStarts = textEndStarts;
        _textEnds = textEnds;
    }

    /// <summary>
    /// The pair bits of each row: a bit set of the pairs of dense terms that are adjacent in the record.
    /// <see cref="PositionLayout.PairBit"/> maps a pair to its bit.
    /// </summary>
    internal PairBitSet* Pairs => _pairBits;

    /// <summary>
    /// Returns the start of a term's positions, in bytes from the start of the first page. For a term in a group, this
    /// is the start of the first term of the group.
    /// </summary>
    /// <param name="term">The number of the term.</param>
    /// <param name="indexInGroup">The index of the term in its group; 0 if the term is not in a group.</param>
    internal uint Start(int term, out int indexInGroup)
    {
        int grouped = Math.Max(0, term - _firstGroupedTerm);
        indexInGroup = grouped & ((1 << TermLayout.GroupShift) - 1);
        return (uint)_starts[Math.Min(term, _firstGroupedTerm) + (grouped >> TermLayout.GroupShift)];
    }

    /// <summary>
    /// Returns the stored ranks of a dense term: for every 256th row, the number of records before it that have the
    /// term.
    /// </summary>
    /// <param name="denseTerm">The number of the term among the dense terms.</param>
    /// <param name="rows">The number of rows of the table.</param>
    internal DenseRank* DenseRanks(uint denseTerm, int rows) =>
        _denseRanks + (denseTerm * (nint)PositionLayout.RankCount(rows));

    /// <summary>Returns the position after the last position of a field.</summary>
    /// <param name="row">The row of the record.</param>
    /// <param name="field">The searched field.</param>
    /// <param name="fieldCount">The number of searched fields.</param>
    internal int FieldEnd(int row, int field, int fieldCount) => _fieldEnds[(row * fieldCount) + field];

    /// <summary>
    /// Returns the first border after a position between two texts of a field, such as two items of a list. No word is
    /// at the position of a border. The search is binary.
    /// </summary>
    /// <param name="row">The row of the record.</param>
    /// <param name="position">The position of a word.</param>
    /// <returns>The position of the border, or <see cref="int.MaxValue"/> if none follows.</returns>
    internal int TextEndAfter(int row, int position)
    {
        int first = _textEndStarts[row];
        int end = _textEndStarts[row + 1];
        int last = end;
        while (first < end)
        {
            int middle = (first + end) >> 1;
            if (_textEnds[middle] > position)
                end = middle;
            else
                first = middle + 1;
        }

        return first < last ? _textEnds[first] : int.MaxValue;
    }
}
