using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summit.Records;

namespace Summit.CompilerServices;

/// <summary>
/// Creates a <see cref="CodeRange"/> from the codes of a column of numbers (<see cref="StoredNumbers"/>). The range
/// keeps the address of the codes, which must be the data of a <c>ReadOnlySpan</c> literal. Other memory may move or be
/// freed; the range would then read arbitrary memory.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class UnsafeCodeRange
{
    /// <summary>Returns the rows that have <paramref name="value"/>.</summary>
    /// <param name="codes">The codes of the column: a literal.</param>
    /// <param name="bits">The number of bits of a code.</param>
    /// <param name="lowest">The lowest code that stands for a value: 1, or 0 if every row has a value.</param>
    /// <param name="origin">The number that code 1 stands for.</param>
    /// <param name="unit">The difference between the numbers of two consecutive codes.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CodeRange Of(ReadOnlySpan<ulong> codes, int bits, ulong lowest, long origin, long unit, long value)
    {
        ulong code = StoredNumbers.FirstCode(value, origin, unit);
        return StoredNumbers.Value(code, origin, unit) == value
            ? Within(codes, bits, Math.Max(lowest, code), code)
            : default;
    }

    /// <inheritdoc cref="Of(ReadOnlySpan{ulong}, int, ulong, long, long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CodeRange Of(ReadOnlySpan<ulong> codes, int bits, ulong lowest, long origin, long unit, ulong value)
    {
        ulong code = StoredNumbers.FirstCode(value, (ulong)origin, (ulong)unit);
        return (ulong)StoredNumbers.Value(code, origin, unit) == value
            ? Within(codes, bits, Math.Max(lowest, code), code)
            : default;
    }

    /// <summary>
    /// Returns the rows whose values are at least <paramref name="from"/> and below <paramref name="to"/>.
    /// </summary>
    /// <param name="codes">The codes of the column: a literal.</param>
    /// <param name="bits">The number of bits of a code.</param>
    /// <param name="lowest">The lowest code that stands for a value: 1, or 0 if every row has a value.</param>
    /// <param name="origin">The number that code 1 stands for.</param>
    /// <param name="unit">The difference between the numbers of two consecutive codes.</param>
    /// <param name="from">The lowest value, included.</param>
    /// <param name="to">The upper bound, excluded.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CodeRange Between(
        ReadOnlySpan<ulong> codes,
        int bits,
        ulong lowest,
        long origin,
        long unit,
        long from,
        long to
    )
    {
        ulong low = Math.Max(lowest, StoredNumbers.FirstCode(from, origin, unit));
        ulong end = StoredNumbers.FirstCode(to, origin, unit);
        return low < end ? Within(codes, bits, low, end - 1) : default;
    }

    /// <inheritdoc cref="Between(ReadOnlySpan{ulong}, int, ulong, long, long, long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CodeRange Between(
        ReadOnlySpan<ulong> codes,
        int bits,
        ulong lowest,
        long origin,
        long unit,
        ulong from,
        ulong to
    )
    {
        ulong low = Math.Max(lowest, StoredNumbers.FirstCode(from, (ulong)origin, (ulong)unit));
        ulong end = StoredNumbers.FirstCode(to, (ulong)origin, (ulong)unit);
        return low < end ? Within(codes, bits, low, end - 1) : default;
    }

    /// <summary>
    /// Returns the rows of a column of doubles that have <paramref name="value"/>. Zeros of both signs are equal, and
    /// NaN finds the rows that are NaN.
    /// </summary>
    /// <param name="codes">The codes of the column: a literal.</param>
    /// <param name="bits">The number of bits of a code.</param>
    /// <param name="values">The distinct values of the column, by code.</param>
    /// <param name="value">The value.</param>
    public static CodeRange Of(ReadOnlySpan<ulong> codes, int bits, ReadOnlySpan<ulong> values, double value)
    {
        if (!double.IsNaN(value))
            return WithValue(codes, bits, values, value);
        int code = RealValues.CodeOfNaN(values);
        return Within(codes, bits, code, code + 1);
    }

    /// <summary>
    /// Returns the rows of a column of decimals that have <paramref name="value"/>, with any number of zeros at the
    /// end.
    /// </summary>
    /// <inheritdoc cref="Of(ReadOnlySpan{ulong}, int, ReadOnlySpan{ulong}, double)"/>
    public static CodeRange Of(ReadOnlySpan<ulong> codes, int bits, ReadOnlySpan<ulong> values, decimal value) =>
        WithValue(codes, bits, values, value);

    /// <summary>
    /// Returns the rows of a column of doubles whose values are at least <paramref name="from"/> and below
    /// <paramref name="to"/>. There are none if a bound is NaN.
    /// </summary>
    /// <param name="codes">The codes of the column: a literal.</param>
    /// <param name="bits">The number of bits of a code.</param>
    /// <param name="values">The distinct values of the column, by code.</param>
    /// <param name="from">The lowest value, included.</param>
    /// <param name="to">The upper bound, excluded.</param>
    public static CodeRange Between(
        ReadOnlySpan<ulong> codes,
        int bits,
        ReadOnlySpan<ulong> values,
        double from,
        double to
    ) => double.IsNaN(from) || double.IsNaN(to) ? default : InRange(codes, bits, values, from, to);

    /// <summary>
    /// Returns the rows of a column of decimals whose values are at least <paramref name="from"/> and below
    /// <paramref name="to"/>.
    /// </summary>
    /// <inheritdoc cref="Between(ReadOnlySpan{ulong}, int, ReadOnlySpan{ulong}, double, double)"/>
    public static CodeRange Between(
        ReadOnlySpan<ulong> codes,
        int bits,
        ReadOnlySpan<ulong> values,
        decimal from,
        decimal to
    ) => InRange(codes, bits, values, from, to);

    private static CodeRange WithValue<T>(ReadOnlySpan<ulong> codes, int bits, ReadOnlySpan<ulong> values, T value)
        where T : struct, INumber<T>
    {
        int first = RealValues.FirstAtLeast(values, value);
        return Within(codes, bits, first, RealValues.EndOf(values, value, first));
    }

    private static CodeRange InRange<T>(ReadOnlySpan<ulong> codes, int bits, ReadOnlySpan<ulong> values, T from, T to)
        where T : struct, INumber<T> =>
        Within(codes, bits, RealValues.FirstAtLeast(values, from), RealValues.FirstAtLeast(values, to));

    /// <summary>
    /// Returns the range from <paramref name="first"/> up to <paramref name="end"/>, excluded. Code 0, which stands for
    /// no value, is never in the range.
    /// </summary>
    private static CodeRange Within(ReadOnlySpan<ulong> codes, int bits, int first, int end) =>
        first > 0 && first < end ? Within(codes, bits, (ulong)first, (ulong)end - 1) : default;

    /// <summary>
    /// Returns the range from <paramref name="low"/> to <paramref name="high"/>, limited to codes that fit in
    /// <paramref name="bits"/>.
    /// </summary>
    private static CodeRange Within(ReadOnlySpan<ulong> codes, int bits, ulong low, ulong high)
    {
        ulong highest = ulong.MaxValue >> (64 - bits);
        return low <= Math.Min(high, highest)
            ? new CodeRange(Unsafe.AsPointer(ref MemoryMarshal.GetReference(codes)), bits, low, Math.Min(high, highest))
            : default;
    }
}
