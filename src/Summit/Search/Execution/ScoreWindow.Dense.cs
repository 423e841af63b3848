using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Summit.Search;

// Dense terms: vectors of scores at a time.
internal readonly unsafe ref partial struct ScoreWindow
{
    private void AddDense(in TermCursor term)
    {
        ulong factor = term.Form != 0 ? term.Factor : term.OtherFactor;
        ushort least = (ushort)(1 + term.Mark);
        int stride = term.RecordMask + 1;
        ushort* impacts = term.Impacts;
        ushort* points = scores;
        for (int row = term.Start; row < term.End; row += DenseCodes.BlockSize)
        {
            ushort* block = term.Dense.Block(row);
            for (int shift = 0; shift < 16; shift += DenseCodes.Bits, impacts += DenseCodes.Lanes, points += DenseCodes.Lanes)
            {
                if (Vector512.IsHardwareAccelerated)
                {
                    Vector512<ushort> codes = DenseCodes.Shifted(Vector512.Load(block), shift);
                    (Vector512.Load(points) + Points(codes, DenseCodes.Impacts(codes, impacts, stride), factor, least)).Store(points);
                    continue;
                }

                for (int half = 0; half < DenseCodes.Lanes; half += Vector256<ushort>.Count)
                {
                    Vector256<ushort> codes = DenseCodes.Shifted(Vector256.Load(block + half), shift);
                    (Vector256.Load(points + half) + Points(codes, DenseCodes.Impacts(codes, impacts + half, stride), factor, least)).Store(points + half);
                }
            }
        }
    }

    private void ClearDense(in TermCursor term)
    {
        ushort* points = scores;
        for (int row = term.Start; row < term.End; row += DenseCodes.BlockSize)
        {
            ushort* block = term.Dense.Block(row);
            for (int shift = 0; shift < 16; shift += DenseCodes.Bits)
            {
                for (int half = 0; half < DenseCodes.Lanes; half += Vector256<ushort>.Count, points += Vector256<ushort>.Count)
                {
                    Vector256<ushort> codes = DenseCodes.Shifted(Vector256.Load(block + half), shift);
                    (Vector256.Load(points) & Vector256.Equals(codes, default)).Store(points);
                }
            }
        }
    }

    /// <summary>The points of records that have the term, by their impacts; 0 of the others, by their codes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Points(Vector512<ushort> codes, Vector512<ushort> impacts, ulong factor, ushort least)
    {
        (Vector512<uint> low, Vector512<uint> high) = Vector512.Widen(impacts);
        return (Vector512.Narrow(Scale(low, factor), Scale(high, factor)) + Vector512.Create(least)) & ~Vector512.Equals(codes, default);
    }

    /// <inheritdoc cref="Points(Vector512{ushort}, Vector512{ushort}, ulong, ushort)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Points(Vector256<ushort> codes, Vector256<ushort> impacts, ulong factor, ushort least)
    {
        (Vector256<uint> low, Vector256<uint> high) = Vector256.Widen(impacts);
        return (Vector256.Narrow(Scale(low, factor), Scale(high, factor)) + Vector256.Create(least)) & ~Vector256.Equals(codes, default);
    }

    /// <summary>Impacts times a factor in 2^-32, below 2^16: in two steps, for the product of 16 bits by 32 does not fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Scale(Vector512<uint> impacts, ulong factor) =>
        ((impacts * (uint)(factor >> 16)) + ((impacts * (ushort)factor) >>> 16)) >>> 16;

    /// <inheritdoc cref="Scale(Vector512{uint}, ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Scale(Vector256<uint> impacts, ulong factor) =>
        ((impacts * (uint)(factor >> 16)) + ((impacts * (ushort)factor) >>> 16)) >>> 16;
}
