using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Summit.Sets;

/// <summary>
/// Tests up to 64 ascending rows, called a sample, against a set. The result has one bit for each row of the sample. An
/// evaluation that walks a short list tests the other operands of the formula with samples of that list.
/// </summary>
internal static unsafe class RowSample
{
    /// <summary>The maximum number of rows in a sample.</summary>
    public const int Capacity = 64;

    /// <summary>Returns <paramref name="count"/> set bits: the result if all rows of a sample are in the set.</summary>
    public static ulong All(int count) => ulong.MaxValue >> (Capacity - count);

    /// <summary>
    /// Returns the index of the set bit of <paramref name="bits"/> that has <paramref name="position"/> set bits below
    /// it.
    /// </summary>
    public static int BitAt(ulong bits, int position)
    {
        for (; position > 0; position--)
            bits &= bits - 1;
        return BitOperations.TrailingZeroCount(bits);
    }

    /// <summary>Copies 16-bit rows to 32-bit rows.</summary>
    public static void Widen(ushort* source, Span<int> rows)
    {
        int index = 0;
        ref int target = ref MemoryMarshal.GetReference(rows);
        if (Vector512.IsHardwareAccelerated)
        {
            for (; index + Vector256<ushort>.Count <= rows.Length; index += Vector256<ushort>.Count)
                Vector512
                    .WidenLower(Vector256.Load(source + index).ToVector512Unsafe())
                    .AsInt32()
                    .StoreUnsafe(ref target, (nuint)index);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            for (; index + Vector128<ushort>.Count <= rows.Length; index += Vector128<ushort>.Count)
                Vector256
                    .WidenLower(Vector128.Load(source + index).ToVector256Unsafe())
                    .AsInt32()
                    .StoreUnsafe(ref target, (nuint)index);
        }

        for (; index < rows.Length; index++)
            rows[index] = source[index];
    }

    /// <summary>
    /// Returns a bit for each row that is in the run of <paramref name="count"/> rows from <paramref name="first"/>.
    /// </summary>
    public static ulong InRun(ReadOnlySpan<int> rows, int first, int count)
    {
        ulong matches = 0;
        for (int i = 0; i < rows.Length; i++)
            matches |= Bit((uint)(rows[i] - first) < (uint)count) << i;
        return matches;
    }

    /// <summary>Returns a bit for each row that is set in a bitmap. No branch depends on the data.</summary>
    public static ulong InBitmap(ReadOnlySpan<int> rows, ulong* words)
    {
        ulong matches = 0;
        for (int i = 0; i < rows.Length; i++)
            matches |= ((words[rows[i] >> 6] >> rows[i]) & 1) << i;
        return matches;
    }

    /// <summary>
    /// Returns a bit for each row that is in an ascending list. The list is scanned in strides of one vector. A stride
    /// is skipped if its last row is below the row that is searched; otherwise one vector comparison tests the whole
    /// stride. This is the first algorithm of Lemire, Boytsov and Kurz, "SIMD compression and the intersection of
    /// sorted integers" (2016). Takes time linear in the number of rows of the sample plus the number of strides.
    /// </summary>
    /// <typeparam name="TRow">The integer type of a row in the list.</typeparam>
    /// <param name="rows">The sample.</param>
    /// <param name="list">The list.</param>
    /// <param name="count">The number of rows of the list.</param>
    /// <param name="index">The index in the list at which the scan starts: no row of the sample is before it.</param>
    public static ulong InList<TRow>(ReadOnlySpan<int> rows, TRow* list, int count, int index)
        where TRow : unmanaged, IBinaryInteger<TRow>, IMinMaxValue<TRow>
    {
        ulong matches = 0;
        int stride = Stride<TRow>();
        for (int i = 0; i < rows.Length && rows[i] <= int.CreateTruncating(TRow.MaxValue); i++)
        {
            TRow row = TRow.CreateTruncating(rows[i]);
            while (index + stride <= count && list[index + stride - 1] < row)
                index += stride;
            if (stride > 1 && index + stride <= count)
            {
                matches |= Bit(HasInStride(list + index, row)) << i;
                continue;
            }

            while (index < count && list[index] < row)
                index++;
            matches |= Bit(index < count && list[index] == row) << i;
        }

        return matches;
    }

    /// <summary>
    /// Returns a bit for each row whose code is at least <paramref name="low"/> and at most <paramref name="span"/>
    /// above it.
    /// </summary>
    public static ulong InCodes<TCode>(ReadOnlySpan<int> rows, TCode* codes, TCode low, TCode span)
        where TCode : unmanaged, IBinaryInteger<TCode>, IUnsignedNumber<TCode>
    {
        ulong matches = 0;
        for (int i = 0; i < rows.Length; i++)
            matches |= Bit(unchecked(codes[rows[i]] - low) <= span) << i;
        return matches;
    }

    /// <summary>
    /// Returns a bit for each row whose 1-bit code is in the range, as <see cref="InCodes"/> does for wider codes.
    /// </summary>
    public static ulong InBits(ReadOnlySpan<int> rows, ulong* codes, ulong low, ulong span)
    {
        ulong ones = InBitmap(rows, codes);
        return (low == 0 ? ~ones & All(rows.Length) : 0) | (low + span == 1 ? ones : 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bit(bool isSet) => isSet ? 1UL : 0;

    /// <summary>Returns the number of rows in a stride, or 1 on a machine without vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Stride<TRow>() =>
        Vector512.IsHardwareAccelerated ? Vector512<TRow>.Count
        : Vector256.IsHardwareAccelerated ? Vector256<TRow>.Count
        : 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasInStride<TRow>(TRow* list, TRow row)
        where TRow : unmanaged =>
        Vector512.IsHardwareAccelerated
            ? Vector512.EqualsAny(Vector512.Load(list), Vector512.Create(row))
            : Vector256.EqualsAny(Vector256.Load(list), Vector256.Create(row));
}
