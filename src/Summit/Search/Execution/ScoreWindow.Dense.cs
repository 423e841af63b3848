using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Summit.Search;

// Adds and clears dense terms, one vector of scores at a time.
internal readonly unsafe ref partial struct ScoreWindow
{
    private void AddDense(in TermCursor term)
    {
        ulong factor = term.Form != 0 ? term.Factor : term.OtherFactor;
        ushort min = (ushort)(1 + term.Mark);
        int stride = term.Dense.ImpactStride;
        ushort* impacts = term.Dense.Impacts;
        ushort* sums = scores;
        for (int row = term.Dense.Start; row < term.Dense.End; row += DenseCodes.BlockSize)
        {
            ushort* block = term.Dense.Codes.Block(row);
            for (
                int shift = 0;
                shift < 16;
                shift += DenseCodes.Bits, impacts += DenseCodes.Lanes, sums += DenseCodes.Lanes
            )
            {
                if (Vector512.IsHardwareAccelerated)
                {
                    Vector512<ushort> codes = DenseCodes.Shifted(Vector512.Load(block), shift);
                    (
                        Vector512.Load(sums) + Scores(codes, DenseCodes.Impacts(codes, impacts, stride), factor, min)
                    ).Store(sums);
                    continue;
                }

                for (int half = 0; half < DenseCodes.Lanes; half += Vector256<ushort>.Count)
                {
                    Vector256<ushort> codes = DenseCodes.Shifted(Vector256.Load(block + half), shift);
                    (
                        Vector256.Load(sums + half)
                        + Scores(codes, DenseCodes.Impacts(codes, impacts + half, stride), factor, min)
                    ).Store(sums + half);
                }
            }
        }
    }

    /// <summary>
    /// Adds the impacts of the exceptions of a dense term. <see cref="AddDense"/> has already added the rest of their
    /// scores.
    /// </summary>
    private void AddDenseExceptions(in TermCursor term)
    {
        ulong factor = term.Form != 0 ? term.Factor : term.OtherFactor;
        int end = term.Dense.Exceptions.FirstAt(term.Dense.End);
        for (int exception = term.Dense.Exceptions.FirstAt(term.Dense.Start); exception < end; exception++)
            scores[term.Dense.Exceptions.PostingOf(exception) - term.Dense.Start] += (ushort)(
                term.Dense.Exceptions.ImpactOf(exception) * factor >> 32
            );
    }

    private void ClearDense(in TermCursor term)
    {
        ushort* sums = scores;
        for (int row = term.Dense.Start; row < term.Dense.End; row += DenseCodes.BlockSize)
        {
            ushort* block = term.Dense.Codes.Block(row);
            for (int shift = 0; shift < 16; shift += DenseCodes.Bits)
            {
                for (
                    int half = 0;
                    half < DenseCodes.Lanes;
                    half += Vector256<ushort>.Count, sums += Vector256<ushort>.Count
                )
                {
                    Vector256<ushort> codes = DenseCodes.Shifted(Vector256.Load(block + half), shift);
                    (Vector256.Load(sums) & Vector256.Equals(codes, default)).Store(sums);
                }
            }
        }
    }

    /// <summary>
    /// Returns the scores of consecutive rows, computed from their impacts. The score is 0 where the code is 0, because
    /// the row does not have the term.
    /// </summary>
    /// <param name="codes">The codes of the rows.</param>
    /// <param name="impacts">The impacts of the rows; 0 for an exception.</param>
    /// <param name="factor">The factor from impact to score, in units of 2^-32.</param>
    /// <param name="min">The score of a row with impact 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Scores(
        Vector512<ushort> codes,
        Vector512<ushort> impacts,
        ulong factor,
        ushort min
    )
    {
        (Vector512<uint> low, Vector512<uint> high) = Vector512.Widen(impacts);
        return (Vector512.Narrow(Scale(low, factor), Scale(high, factor)) + Vector512.Create(min))
            & ~Vector512.Equals(codes, default);
    }

    /// <inheritdoc cref="Scores(Vector512{ushort}, Vector512{ushort}, ulong, ushort)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Scores(
        Vector256<ushort> codes,
        Vector256<ushort> impacts,
        ulong factor,
        ushort min
    )
    {
        (Vector256<uint> low, Vector256<uint> high) = Vector256.Widen(impacts);
        return (Vector256.Narrow(Scale(low, factor), Scale(high, factor)) + Vector256.Create(min))
            & ~Vector256.Equals(codes, default);
    }

    /// <summary>
    /// Multiplies impacts by a factor in units of 2^-32. The results are below 2^16. The multiplication takes two
    /// steps, because the product of 16 bits and 32 bits does not fit a 32-bit element.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Scale(Vector512<uint> impacts, ulong factor) =>
        ((impacts * (uint)(factor >> 16)) + ((impacts * (ushort)factor) >>> 16)) >>> 16;

    /// <inheritdoc cref="Scale(Vector512{uint}, ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Scale(Vector256<uint> impacts, ulong factor) =>
        ((impacts * (uint)(factor >> 16)) + ((impacts * (ushort)factor) >>> 16)) >>> 16;
}
