using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Summit.Search;

/// <summary>Where words stand, as it lies in the assembly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct PositionIndex
{
    private const int CheckpointShift = 6;
    private const int RankShift = 9;

    private readonly ulong* _terms;
    private readonly uint* _checkpoints;
    private readonly uint* _denseRanks;
    private readonly void* _fieldEnds;
    private readonly int _fieldEndBits;

    /// <summary>A view of emitted literals.</summary>
    public PositionIndex(
        int bits,
        ReadOnlySpan<ulong> terms,
        ReadOnlySpan<ulong> checkpoints,
        ReadOnlySpan<ulong> denseRanks,
        ReadOnlySpan<ulong> fieldEnds,
        int fieldEndBits)
    {
        Bits = bits;
        _terms = (ulong*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(terms));
        _checkpoints = (uint*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(checkpoints));
        _denseRanks = (uint*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(denseRanks));
        _fieldEnds = Unsafe.AsPointer(ref MemoryMarshal.GetReference(fieldEnds));
        _fieldEndBits = fieldEndBits;
    }

    /// <summary>The bits of a position.</summary>
    internal int Bits { get; }

    /// <summary>The start of a term's positions, counted over all pages.</summary>
    internal uint Start(int term) => (uint)(_terms[term] >> 32);

    /// <summary>Where the positions of the last checkpoint at or before a posting start, from those of the term.</summary>
    internal uint Checkpoint(int term, int posting) =>
        posting >> CheckpointShift == 0 ? 0 : _checkpoints[(uint)_terms[term] + (uint)(posting >> CheckpointShift) - 1];

    /// <summary>The postings between a posting and the checkpoint before it.</summary>
    internal static int AfterCheckpoint(int posting) => posting & ((1 << CheckpointShift) - 1);

    /// <summary>How many records before <paramref name="record"/> have a dense term.</summary>
    internal int DenseRank(byte* levels, uint start, int recordCount, int record)
    {
        int blocksPerTerm = (recordCount + (1 << RankShift) - 1) >> RankShift;
        int stride = (recordCount + 63) & ~63;
        uint before = _denseRanks[((int)(SearchLayout.DenseOffset(start) / (uint)stride) * blocksPerTerm) + (record >> RankShift)];
        var block = new ReadOnlySpan<byte>(levels + ((record >> RankShift) << RankShift), record & ((1 << RankShift) - 1));
        return (int)before + block.Length - block.Count((byte)0);
    }

    /// <summary>One past the last position of a field of a record.</summary>
    internal int FieldEnd(int record, int field, int fieldCount)
    {
        int index = (record * fieldCount) + field;
        return _fieldEndBits == 16 ? ((ushort*)_fieldEnds)[index] : ((int*)_fieldEnds)[index];
    }
}
