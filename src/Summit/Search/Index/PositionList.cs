using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Finds the positions of a term, posting by posting. <see cref="PositionLayout"/> describes the stored form.
/// </summary>
internal readonly unsafe struct PositionList
{
    private const int PostingMask = (1 << PositionLayout.CheckpointShift) - 1;

    private readonly byte* _checkpoints;
    private readonly byte* _steps;
    private readonly DenseCodes _codes;
    private readonly DenseRank* _ranks;

    private PositionList(byte* start, int postings, int skipped, DenseCodes codes, DenseRank* ranks)
    {
        _checkpoints = start;
        _steps = Skip(start + (PositionLayout.CheckpointCount(postings) * PositionLayout.CheckpointBytes), skipped);
        _codes = codes;
        _ranks = ranks;
    }

    /// <summary>Whether this is the default value, which has no positions.</summary>
    public bool IsNone => _steps == null;

    /// <summary>Returns the positions of a sparse term.</summary>
    /// <typeparam name="T">The record type that is searched.</typeparam>
    /// <param name="positions">The positions of the index.</param>
    /// <param name="term">The number of the term.</param>
    /// <param name="count">The number of postings of the term.</param>
    public static PositionList OfSparse<T>(in PositionIndex positions, int term, int count)
        where T : struct, ISearchableRecord<T>
    {
        byte* start = Start<T>(positions, term, out int indexInGroup);
        return new PositionList(start, count, indexInGroup * count, default, null);
    }

    /// <summary>Returns the positions of a dense term.</summary>
    /// <typeparam name="T">The record type that is searched.</typeparam>
    /// <param name="positions">The positions of the index.</param>
    /// <param name="term">The number of the term.</param>
    /// <param name="count">The number of postings of the term.</param>
    /// <param name="dense">The postings of the term.</param>
    public static PositionList OfDense<T>(in PositionIndex positions, int term, int count, in DensePostings dense)
        where T : struct, ISearchableRecord<T>
    {
        byte* start = Start<T>(positions, term, out _);
        return new PositionList(
            start,
            count,
            0,
            dense.Codes,
            positions.DenseRanks(dense.Number, T.TableCount + TableLayout.FirstRow)
        );
    }

    private static byte* Start<T>(in PositionIndex positions, int term, out int indexInGroup)
        where T : struct, ISearchableRecord<T>
    {
        uint start = positions.Start(term, out indexInGroup);
        return (byte*)T.SearchPositionPage((int)(start >> PositionLayout.PageShift)).Start
            + (start & ((1u << PositionLayout.PageShift) - 1));
    }

    /// <summary>
    /// Returns the number of records before <paramref name="row"/> that have the term. The term must be dense.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int DenseRank(int row) => _codes.RankOf(_ranks, row);

    /// <summary>Returns a reader of the term's positions in a record.</summary>
    /// <param name="posting">The posting of the record. Ignored for a dense term.</param>
    /// <param name="row">The row of the record.</param>
    public PositionReader Read(int posting, int row) => new(StepsOf(_codes.IsNone ? posting : DenseRank(row)));

    /// <summary>Returns the position steps of a posting.</summary>
    /// <param name="posting">
    /// The index of the posting. For a dense term, this is the <see cref="DenseRank"/> of its row.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte* StepsOf(int posting)
    {
        int checkpoint = posting >> PositionLayout.CheckpointShift;
        byte* steps = _steps;
        if (checkpoint > 0)
            steps += Unsafe.ReadUnaligned<uint>(_checkpoints + ((checkpoint - 1) * PositionLayout.CheckpointBytes));
        return Skip(steps, posting & PostingMask);
    }

    /// <summary>
    /// Skips the steps of some postings. The high bit of a byte marks the last byte of a posting; vectors collect these
    /// bits from 64 bytes at a time.
    /// </summary>
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

    /// <summary>Returns a mask of 64 bytes, with a bit set for each byte that is the last of its posting.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong LastBytes(byte* steps) =>
        Vector512.IsHardwareAccelerated
            ? Vector512.Load(steps).ExtractMostSignificantBits()
            : Vector256.Load(steps).ExtractMostSignificantBits()
                | (
                    (ulong)Vector256.Load(steps + Vector256<byte>.Count).ExtractMostSignificantBits()
                    << Vector256<byte>.Count
                );

    /// <summary>Returns the index of the set bit that has <paramref name="rank"/> set bits below it.</summary>
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
