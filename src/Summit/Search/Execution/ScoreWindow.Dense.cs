using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Summit.Search;

// Dense terms: a vector of scores at a time.
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

    /// <summary>Adds the impacts of the exceptions of a dense term. The rest of their scores has been added with the other rows.</summary>
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

    /// <summary>Returns the scores of rows from their impacts; 0 for rows that do not have the term, which their codes tell.</summary>
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
    /// Returns impacts times a factor in units of 2^-32, which are below 2^16. It takes two steps, because the product of 16 bits and 32 bits does
    /// not fit an element.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Scale(Vector512<uint> impacts, ulong factor) =>
        ((impacts * (uint)(factor >> 16)) + ((impacts * (ushort)factor) >>> 16)) >>> 16;

    /// <inheritdoc cref="Scale(Vector512{uint}, ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Scale(Vector256<uint> impacts, ulong factor) =>
        ((impacts * (uint)(factor >> 16)) + ((impacts * (ushort)factor) >>> 16)) >>> 16;
}
