using System.ComponentModel;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Reads where the positions of a term start, and where fields end. A view of the data in the assembly, which <see cref="CompilerServices"/>
/// makes; see <see cref="PositionLayout"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct PositionIndex
{
    private readonly int _firstGroupedTerm;
    private readonly PositionStart* _starts;
    private readonly DenseRank* _denseRanks;
    private readonly PairBitSet* _pairBits;
    private readonly PackedTable _fieldEnds;

    internal PositionIndex(
        int firstGroupedTerm,
        PositionStart* starts,
        DenseRank* denseRanks,
        PairBitSet* pairBits,
        PackedTable fieldEnds
    )
    {
        _firstGroupedTerm = firstGroupedTerm;
        _starts = starts;
        _denseRanks = denseRanks;
        _pairBits = pairBits;
        _fieldEnds = fieldEnds;
    }

    /// <summary>For each row, the bits of the dense terms that stand side by side in it.</summary>
    internal PairBitSet* Pairs => _pairBits;

    /// <summary>Returns the start of a term's positions, counted over all pages; for a term of a group, that of the first term.</summary>
    /// <param name="term">The term.</param>
    /// <param name="indexInGroup">The index of the term in its group; 0 for a term described alone.</param>
    internal uint Start(int term, out int indexInGroup)
    {
        int grouped = Math.Max(0, term - _firstGroupedTerm);
        indexInGroup = grouped & ((1 << TermLayout.GroupShift) - 1);
        return (uint)_starts[Math.Min(term, _firstGroupedTerm) + (grouped >> TermLayout.GroupShift)];
    }

    /// <summary>The number of records that have a dense term before every 256th row of a table of <paramref name="rows"/> rows.</summary>
    internal DenseRank* DenseRanks(uint denseTerm, int rows) =>
        _denseRanks + (denseTerm * (nint)PositionLayout.RankCount(rows));

    /// <summary>One past the last position of a field of a row.</summary>
    internal int FieldEnd(int row, int field, int fieldCount) => _fieldEnds[(row * fieldCount) + field];
}
