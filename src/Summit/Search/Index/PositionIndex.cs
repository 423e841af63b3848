using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>Where words stand, as it lies in the assembly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct PositionIndex
{
    private readonly uint* _starts;
    private readonly uint* _denseRanks;
    private readonly ulong* _pairs;
    private readonly ulong* _fieldEnds;
    private readonly int _fieldEndBits;
    private readonly int _firstGrouped;

    /// <summary>A view of emitted literals.</summary>
    public PositionIndex(
        ReadOnlySpan<ulong> starts,
        ReadOnlySpan<ulong> denseRanks,
        ReadOnlySpan<ulong> pairs,
        ReadOnlySpan<ulong> fieldEnds,
        int fieldEndBits,
        int firstGrouped)
    {
        _starts = (uint*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(starts));
        _denseRanks = (uint*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(denseRanks));
        _pairs = (ulong*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(pairs));
        _fieldEnds = (ulong*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(fieldEnds));
        _fieldEndBits = fieldEndBits;
        _firstGrouped = firstGrouped;
    }

    /// <summary>For each row the bits of dense terms that stand side by side in it.</summary>
    internal ulong* Pairs => _pairs;

    /// <summary>The start of a term's positions, counted over all pages; of a term of a group, that of the first of them.</summary>
    /// <param name="term">The term.</param>
    /// <param name="place">The place of the term in its group; 0 of another.</param>
    internal uint Start(int term, out int place)
    {
        int grouped = Math.Max(0, term - _firstGrouped);
        place = grouped & ((1 << TermLayout.GroupShift) - 1);
        return _starts[Math.Min(term, _firstGrouped) + (grouped >> TermLayout.GroupShift)];
    }

    /// <summary>
    /// How many records before every 256th one have dense term <paramref name="number"/>, in a table of so many rows.
    /// </summary>
    internal uint* DenseRanks(uint number, int rowCount)
    {
        int ranksPerTerm = (rowCount + (1 << PositionLayout.RankShift) - 1) >> PositionLayout.RankShift;
        return _denseRanks + (number * (nint)ranksPerTerm);
    }

    /// <summary>One past the last position of a field of a record.</summary>
    internal int FieldEnd(int record, int field, int fieldCount) =>
        BitPacking.Read(_fieldEnds, _fieldEndBits, (record * fieldCount) + field);
}
