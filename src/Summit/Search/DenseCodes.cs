using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Summit.Search;

/// <summary>
/// Which rows have a dense term, and which of the impacts of its row each posting has: four bits for each row, as
/// <see cref="SearchLayout.DenseBlockShift"/> says.
/// </summary>
internal readonly unsafe struct DenseCodes(ushort* numbers)
{
    /// <summary>The records that a block of numbers is of.</summary>
    public const int BlockSize = 1 << SearchLayout.DenseBlockShift;

    /// <summary>The bits of a code.</summary>
    public const ushort Mask = 15;

    private const int CodeBits = 4;

    private readonly ushort* _numbers = numbers;

    /// <summary>True for those of a term that is not dense, which has none.</summary>
    public bool IsNone => _numbers == null;

    /// <summary>The code of a row; 0 where it has not the term.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(int row) => (_numbers[SearchLayout.DenseNumber(row)] >> SearchLayout.DenseShift(row)) & Mask;

    /// <summary>The numbers of the block that begins with row <paramref name="first"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort* Block(int first) => _numbers + ((first >> SearchLayout.DenseBlockShift) * SearchLayout.DenseBlockNumbers);

    /// <summary>A bit for each of the 64 rows from <paramref name="first"/> on, a multiple of 64, that has the term.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Present(int first)
    {
        ushort* block = Block(first);
        int shift = SearchLayout.DenseShift(first);
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<ushort> codes = Vector512.Load(block) >>> shift;
            return Present(codes) | (Present(codes >>> CodeBits) << 32);
        }

        Vector256<ushort> low = Vector256.Load(block) >>> shift;
        Vector256<ushort> high = Vector256.Load(block + Vector256<ushort>.Count) >>> shift;
        return Present(low) | (Present(high) << 16) | (Present(low >>> CodeBits) << 32) | (Present(high >>> CodeBits) << 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Present(Vector512<ushort> codes) =>
        (~Vector512.Equals(codes & Vector512.Create(Mask), default)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Present(Vector256<ushort> codes) =>
        (~Vector256.Equals(codes & Vector256.Create(Mask), default)).ExtractMostSignificantBits();
}
