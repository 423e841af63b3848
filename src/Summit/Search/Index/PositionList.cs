using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Summit.Layout;

namespace Summit.Search;

/// <summary>The positions of a term, found posting by posting.</summary>
internal readonly unsafe struct PositionList
{
    private const int PostingMask = (1 << PositionLayout.CheckpointShift) - 1;

    private readonly byte* _checkpoints;
    private readonly byte* _steps;
    private readonly DenseCodes _dense;
    private readonly uint* _denseRanks;

    private PositionList(byte* start, int skipped, in TermCursor term, uint* denseRanks)
    {
        _checkpoints = start;
        _steps = Skip(start + (PositionLayout.CheckpointCount(term.Count) * PositionLayout.CheckpointBytes), skipped);
        _dense = term.Dense;
        _denseRanks = denseRanks;
    }

    /// <summary>The positions of a term.</summary>
    /// <typeparam name="T">The record type that is searched.</typeparam>
    public static PositionList Of<T>(in PositionIndex positions, in TermCursor term)
        where T : struct, ISearchableRecord<T>
    {
        uint start = positions.Start(term.Term, out int place);
        byte* bytes = (byte*)T.SearchPositionPage((int)(start >> PositionLayout.PageShift)).Start + (start & ((1u << PositionLayout.PageShift) - 1));
        uint* ranks = term.IsDense ? positions.DenseRanks(term.DenseNumber, T.TableCount + TableLayout.FirstRow) : null;
        return new PositionList(bytes, place * term.Count, term, ranks);
    }

    /// <summary>How many records before <paramref name="row"/> have the term, which is dense.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int DenseRank(int row)
    {
        int rank = (int)_denseRanks[row >> PositionLayout.RankShift];
        int at = row & ~((1 << PositionLayout.RankShift) - 1);
        for (; at + ScoreWindow.Step <= row; at += ScoreWindow.Step)
            rank += BitOperations.PopCount(_dense.Present(at));
        return rank + BitOperations.PopCount(_dense.Present(at) & ((1UL << row) - 1));
    }

    /// <summary>A reader of the positions of a record.</summary>
    /// <param name="posting">The posting of the record; of a dense term any number.</param>
    /// <param name="row">The row of the record.</param>
    public PositionReader Read(int posting, int row) => new(StepsOf(_dense.IsNone ? posting : DenseRank(row)));

    /// <summary>The steps of a posting, of which those of a dense term are counted by <see cref="DenseRank"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte* StepsOf(int posting)
    {
        int checkpoint = posting >> PositionLayout.CheckpointShift;
        byte* steps = _steps;
        if (checkpoint > 0)
            steps += Unsafe.ReadUnaligned<uint>(_checkpoints + ((checkpoint - 1) * PositionLayout.CheckpointBytes));
        return Skip(steps, posting & PostingMask);
    }

    /// <summary>Passes over postings: their last bytes are told by one bit, which is gathered from many at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* Skip(byte* steps, int postings)
    {
        while (postings > 0)
        {
            ulong last = LastBytes(steps);
            int count = BitOperations.PopCount(last);
            if (count >= postings)
                return steps + IndexOfBit(last, postings - 1) + 1;
            postings -= count;
            steps += PositionLayout.Padding;
        }

        return steps;
    }

    /// <summary>A bit for each of 64 bytes that is the last of its posting.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong LastBytes(byte* steps) => Vector512.IsHardwareAccelerated
        ? Vector512.Load(steps).ExtractMostSignificantBits()
        : Vector256.Load(steps).ExtractMostSignificantBits()
            | ((ulong)Vector256.Load(steps + Vector256<byte>.Count).ExtractMostSignificantBits() << Vector256<byte>.Count);

    /// <summary>Where the bit is that has <paramref name="rank"/> others below it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IndexOfBit(ulong bits, int rank)
    {
        if (Bmi2.X64.IsSupported)
            return BitOperations.TrailingZeroCount(Bmi2.X64.ParallelBitDeposit(1UL << rank, bits));
        for (; rank > 0; rank--)
            bits &= bits - 1;
        return BitOperations.TrailingZeroCount(bits);
    }
}
