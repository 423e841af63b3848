using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Which rows have a dense term, and which of the impacts of its row each posting has: four bits for each row, as
/// <see cref="DenseLayout.BlockShift"/> says.
/// </summary>
internal readonly unsafe struct DenseCodes(ushort* numbers)
{
    /// <summary>The records that a block of numbers is of.</summary>
    public const int BlockSize = 1 << DenseLayout.BlockShift;

    /// <summary>The rows whose codes one shift of a block brings side by side.</summary>
    public const int Lanes = DenseLayout.BlockElements;

    /// <summary>The bits of a code.</summary>
    public const int Bits = 4;

    private const ushort Mask = (1 << Bits) - 1;

    private readonly ushort* _numbers = numbers;

    /// <summary>True for those of a term that is not dense, which has none.</summary>
    public bool IsNone => _numbers == null;

    /// <summary>The code of a row; 0 where it has not the term.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(int row) => (_numbers[DenseLayout.ElementOf(row)] >> DenseLayout.ShiftOf(row)) & Mask;

    /// <summary>The numbers of the block that begins with row <paramref name="first"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort* Block(int first) => _numbers + ((first >> DenseLayout.BlockShift) * Lanes);

    /// <summary>A bit for each of the 64 rows from <paramref name="first"/> on, a multiple of 64, that has the term.</summary>
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

    /// <summary>A bit for each of the 64 rows from <paramref name="first"/> on that has the term with an impact above <paramref name="floor"/>; none of a stray.</summary>
    /// <param name="first">The first row, a multiple of 64.</param>
    /// <param name="impacts">The first impacts of the rows.</param>
    /// <param name="stride">How far it is from one impact of a row to its next.</param>
    /// <param name="floor">The floor.</param>
    public ulong Above(int first, ushort* impacts, int stride, ushort floor)
    {
        ushort* block = Block(first);
        int shift = DenseLayout.ShiftOf(first);
        ulong above = 0;
        for (int lane = 0; lane < 2 * Lanes; shift += Bits, lane += Lanes)
        {
            if (Vector512.IsHardwareAccelerated)
            {
                Vector512<ushort> all = Impacts(Shifted(Vector512.Load(block), shift), impacts + lane, stride);
                above |= Vector512.GreaterThan(all, Vector512.Create(floor)).ExtractMostSignificantBits() << lane;
                continue;
            }

            Vector256<ushort> low = Impacts(Shifted(Vector256.Load(block), shift), impacts + lane, stride);
            Vector256<ushort> high = Impacts(Shifted(Vector256.Load(block + Vector256<ushort>.Count), shift), impacts + lane + Vector256<ushort>.Count, stride);
            above |= (ulong)Vector256.GreaterThan(low, Vector256.Create(floor)).ExtractMostSignificantBits() << lane;
            above |= (ulong)Vector256.GreaterThan(high, Vector256.Create(floor)).ExtractMostSignificantBits() << (lane + Vector256<ushort>.Count);
        }

        return above;
    }

    /// <summary>The codes that a shift brings side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> Shifted(Vector512<ushort> numbers, int shift) => (numbers >>> shift) & Vector512.Create(Mask);

    /// <inheritdoc cref="Shifted(Vector512{ushort}, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> Shifted(Vector256<ushort> numbers, int shift) => (numbers >>> shift) & Vector256.Create(Mask);

    /// <summary>The impacts that codes stand for; 0 of a row that has not the term, and of a stray.</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="impacts">The first impacts of the rows.</param>
    /// <param name="stride">How far it is from one impact of a row to its next.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> Impacts(Vector512<ushort> codes, ushort* impacts, int stride)
    {
        Vector512<ushort> found = default;
        for (int slot = 0; slot < ImpactLayout.ExceptionSlot; slot++)
            found = Vector512.ConditionalSelect(Vector512.Equals(codes, Vector512.Create((ushort)(slot + 1))), Vector512.Load(impacts + (slot * stride)), found);
        return found;
    }

    /// <inheritdoc cref="Impacts(Vector512{ushort}, ushort*, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> Impacts(Vector256<ushort> codes, ushort* impacts, int stride)
    {
        Vector256<ushort> found = default;
        for (int slot = 0; slot < ImpactLayout.ExceptionSlot; slot++)
            found = Vector256.ConditionalSelect(Vector256.Equals(codes, Vector256.Create((ushort)(slot + 1))), Vector256.Load(impacts + (slot * stride)), found);
        return found;
    }
}
