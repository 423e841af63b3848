using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Summit.Sets;

/// <summary>
/// Tests up to 64 ascending rows at a time against a set, and gives a bit for each. It is how a short list is walked: the
/// other operands are asked for its rows only.
/// </summary>
internal static unsafe class RowSample
{
    /// <summary>The most rows of a sample.</summary>
    public const int Capacity = 64;

    /// <summary>A bit for each of <paramref name="count"/> rows.</summary>
    public static ulong All(int count) => ulong.MaxValue >> (Capacity - count);

    /// <summary>Copies 16-bit rows to where rows are 32-bit.</summary>
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

    /// <summary>Which rows are in the run of <paramref name="count"/> rows from <paramref name="first"/>.</summary>
    public static ulong InRun(ReadOnlySpan<int> rows, int first, int count)
    {
        ulong matches = 0;
        for (int i = 0; i < rows.Length; i++)
            matches |= Bit((uint)(rows[i] - first) < (uint)count) << i;
        return matches;
    }

    /// <summary>Which rows have their bit in a bitmap. No branch depends on the data.</summary>
    public static ulong InBitmap(ReadOnlySpan<int> rows, ulong* words)
    {
        ulong matches = 0;
        for (int i = 0; i < rows.Length; i++)
            matches |= ((words[rows[i] >> 6] >> rows[i]) & 1) << i;
        return matches;
    }

    /// <summary>
    /// Which rows are in an ascending list, from <paramref name="index"/> of which on they may be found. The list is passed in
    /// strides of a vector, of which only the last row is looked at, and a stride is compared as a whole: the first algorithm of
    /// Lemire, Boytsov and Kurz, "SIMD compression and the intersection of sorted integers" (2016). Time: the sample, and a
    /// step for every stride.
    /// </summary>
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

    /// <summary>Which rows have a code from <paramref name="low"/> to <paramref name="span"/> above it.</summary>
    public static ulong InCodes<TCode>(ReadOnlySpan<int> rows, TCode* codes, TCode low, TCode span)
        where TCode : unmanaged, IBinaryInteger<TCode>, IUnsignedNumber<TCode>
    {
        ulong matches = 0;
        for (int i = 0; i < rows.Length; i++)
            matches |= Bit(unchecked(codes[rows[i]] - low) <= span) << i;
        return matches;
    }

    /// <summary>The same as <see cref="InCodes"/>, of codes that are single bits.</summary>
    public static ulong InBits(ReadOnlySpan<int> rows, ulong* codes, ulong low, ulong span)
    {
        ulong ones = InBitmap(rows, codes);
        return (low == 0 ? ~ones & All(rows.Length) : 0) | (low + span == 1 ? ones : 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bit(bool isSet) => isSet ? 1UL : 0;

    /// <summary>The rows that one comparison looks at; 1 where there are no vectors.</summary>
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
