using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// The codes of a dense term: four bits per row. A code is 0 if the row does not have the term, and otherwise the slot
/// of its impact plus one. <see cref="DenseLayout.BlockSize"/> describes the order of the codes in memory.
/// </summary>
/// <param name="elements">The first element of the codes; null for a sparse term.</param>
internal readonly unsafe struct DenseCodes(ushort* elements)
{
    /// <summary>The number of rows of a 64-bit mask with one bit per row.</summary>
    public const int MaskRows = 64;

    /// <summary>The number of rows in a block of elements.</summary>
    public const int BlockSize = DenseLayout.BlockSize;

    /// <summary>
    /// The number of elements in a block. One shift of a block yields the codes of this many consecutive rows.
    /// </summary>
    public const int Lanes = DenseLayout.BlockElements;

    /// <summary>The number of bits of a code.</summary>
    public const int Bits = DenseLayout.CodeBits;

    private const ushort Mask = (1 << Bits) - 1;

    private readonly ushort* _elements = elements;

    /// <summary>Whether there are no codes, because the term is sparse.</summary>
    public bool IsNone => _elements == null;

    /// <summary>Returns the code of a row; 0 if the row does not have the term.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(int row) => (_elements[DenseLayout.ElementOf(row)] >> DenseLayout.ShiftOf(row)) & Mask;

    /// <summary>Returns the elements of the block that begins with row <paramref name="first"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort* Block(int first) => _elements + ((first >> DenseLayout.BlockShift) * Lanes);

    /// <summary>Returns a mask of the rows that have the term.</summary>
    /// <param name="first">
    /// The first of <see cref="MaskRows"/> rows; must be a multiple of <see cref="MaskRows"/>.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Present(int first)
    {
        ushort* block = Block(first);
        int shift = DenseLayout.ShiftOf(first);
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<ushort> codes = Vector512.Load(block) >>> shift;
            return Present(codes) | (Present(codes >>> Bits) << 32);
        }

        Vector256<ushort> low = Vector256.Load(block) >>> shift;
        Vector256<ushort> high = Vector256.Load(block + Vector256<ushort>.Count) >>> shift;
        return Present(low) | (Present(high) << 16) | (Present(low >>> Bits) << 32) | (Present(high >>> Bits) << 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Present(Vector512<ushort> codes) =>
        (~Vector512.Equals(codes & Vector512.Create(Mask), default)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Present(Vector256<ushort> codes) =>
        (~Vector256.Equals(codes & Vector256.Create(Mask), default)).ExtractMostSignificantBits();

    /// <summary>Returns the number of rows before <paramref name="row"/> that have the term.</summary>
    /// <param name="ranks">The stored ranks of the term, one for every 256 rows.</param>
    /// <param name="row">The row.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int RankOf(DenseRank* ranks, int row)
    {
        int rank = (int)ranks[row >> PositionLayout.RankShift];
        int at = row & ~((1 << PositionLayout.RankShift) - 1);
        for (; at + MaskRows <= row; at += MaskRows)
            rank += BitOperations.PopCount(Present(at));
        return rank + BitOperations.PopCount(Present(at) & ((1UL << row) - 1));
    }

    /// <summary>
    /// Returns a mask of the rows that have the term with an impact above <paramref name="floor"/>. Exceptions are not
    /// in the mask.
    /// </summary>
    /// <param name="first">
    /// The first of <see cref="MaskRows"/> rows; must be a multiple of <see cref="MaskRows"/>.
    /// </param>
    /// <param name="impacts">The impact of the first row in slot 0.</param>
    /// <param name="stride">The number of elements from one slot to the next.</param>
    /// <param name="floor">The floor.</param>
    public ulong Above(int first, ushort* impacts, int stride, ushort floor)
    {
        ushort* block = Block(first);
        int shift = DenseLayout.ShiftOf(first);
        ulong above = 0;
        for (int lane = 0; lane < MaskRows; shift += Bits, lane += Lanes)
        {
            if (Vector512.IsHardwareAccelerated)
            {
                Vector512<ushort> all = Impacts(Shifted(Vector512.Load(block), shift), impacts + lane, stride);
                above |= Vector512.GreaterThan(all, Vector512.Create(floor)).ExtractMostSignificantBits() << lane;
                continue;
            }

            Vector256<ushort> low = Impacts(Shifted(Vector256.Load(block), shift), impacts + lane, stride);
            Vector256<ushort> high = Impacts(
                Shifted(Vector256.Load(block + Vector256<ushort>.Count), shift),
                impacts + lane + Vector256<ushort>.Count,
                stride
            );
            above |= (ulong)Vector256.GreaterThan(low, Vector256.Create(floor)).ExtractMostSignificantBits() << lane;
            above |=
                (ulong)Vector256.GreaterThan(high, Vector256.Create(floor)).ExtractMostSignificantBits()
                << (lane + Vector256<ushort>.Count);
        }

        return above;
    }

    /// <summary>Extracts the codes of consecutive rows from a block of elements.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="shift">The number of bits below the codes in each element.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> Shifted(Vector512<ushort> elements, int shift) =>
        (elements >>> shift) & Vector512.Create(Mask);

    /// <inheritdoc cref="Shifted(Vector512{ushort}, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> Shifted(Vector256<ushort> elements, int shift) =>
        (elements >>> shift) & Vector256.Create(Mask);

    /// <summary>
    /// Returns the impacts that codes stand for. The impact is 0 if the row does not have the term or its posting is an
    /// exception.
    /// </summary>
    /// <param name="codes">The codes of consecutive rows.</param>
    /// <param name="impacts">The impact of the first row in slot 0.</param>
    /// <param name="stride">The number of elements from one slot to the next.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> Impacts(Vector512<ushort> codes, ushort* impacts, int stride)
    {
        Vector512<ushort> found = default;
        for (int slot = 0; slot < ImpactLayout.ExceptionSlot; slot++)
            found = Vector512.ConditionalSelect(
                Vector512.Equals(codes, Vector512.Create((ushort)(slot + 1))),
                Vector512.Load(impacts + (slot * stride)),
                found
            );
        return found;
    }

    /// <inheritdoc cref="Impacts(Vector512{ushort}, ushort*, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> Impacts(Vector256<ushort> codes, ushort* impacts, int stride)
    {
        Vector256<ushort> found = default;
        for (int slot = 0; slot < ImpactLayout.ExceptionSlot; slot++)
            found = Vector256.ConditionalSelect(
                Vector256.Equals(codes, Vector256.Create((ushort)(slot + 1))),
                Vector256.Load(impacts + (slot * stride)),
                found
            );
        return found;
    }
}
