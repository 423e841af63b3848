using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Summit.CompilerServices;

/// <summary>
/// Reads a column of numbers: integers, enums, truth values, dates, instants, durations and references. Every row holds
/// a code with as few bits as the data needs. Code 0 stands for no value. Any other code <c>c</c> stands for <c>origin
/// + (c - 1) * unit</c>. Every access to a row is bounds-checked.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StoredNumbers
{
    /// <summary>Returns the code of a row of 1-bit codes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Code1(ReadOnlySpan<ulong> codes, int row) => (codes[row >> 6] >> row) & 1;

    /// <summary>Returns the code of a row of 8-bit codes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Code8(ReadOnlySpan<ulong> codes, int row) => MemoryMarshal.AsBytes(codes)[row];

    /// <summary>Returns the code of a row of 16-bit codes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Code16(ReadOnlySpan<ulong> codes, int row) => MemoryMarshal.Cast<ulong, ushort>(codes)[row];

    /// <summary>Returns the code of a row of 32-bit codes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Code32(ReadOnlySpan<ulong> codes, int row) => MemoryMarshal.Cast<ulong, uint>(codes)[row];

    /// <summary>Returns the code of a row of 64-bit codes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Code64(ReadOnlySpan<ulong> codes, int row) => codes[row];

    /// <summary>Returns the number that <paramref name="code"/> stands for, or 0 for the code 0.</summary>
    /// <param name="code">The code.</param>
    /// <param name="origin">The number that code 1 stands for.</param>
    /// <param name="unit">The difference between the numbers of two consecutive codes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Value(ulong code, long origin, long unit) => code == 0 ? 0 : origin + ((long)(code - 1) * unit);

    /// <summary>
    /// Returns the index of the set of the rows with <paramref name="value"/>, among the sets by code. Returns
    /// <paramref name="last"/>, the index of an empty set, if no code stands for the value.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="lowest">The lowest code that stands for a value: 1, or 0 if every row has a value.</param>
    /// <param name="origin">The number that code 1 stands for.</param>
    /// <param name="unit">The difference between the numbers of two consecutive codes.</param>
    /// <param name="last">The index of the last set.</param>
    public static int SetOf(long value, int lowest, long origin, long unit, int last)
    {
        ulong code = FirstCode(value, origin, unit);
        return code >= (ulong)lowest && code < (ulong)last && Value(code, origin, unit) == value ? (int)code : last;
    }

    /// <summary>Returns the instant of <paramref name="utcTicks"/>, with an offset from UTC.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DateTimeOffset Instant(long utcTicks, long offsetMinutes)
    {
        var offset = new TimeSpan(offsetMinutes * TimeSpan.TicksPerMinute);
        return new DateTimeOffset(utcTicks + offset.Ticks, offset);
    }

    /// <summary>
    /// Returns the lowest code whose number is at least <paramref name="value"/>, or 0 for a value below the origin.
    /// </summary>
    internal static ulong FirstCode(long value, long origin, long unit)
    {
        if (value < origin)
            return 0;
        (ulong steps, ulong rest) = Math.DivRem((ulong)value - (ulong)origin, (ulong)unit);
        return steps + (rest == 0 ? 1UL : 2UL);
    }

    /// <inheritdoc cref="FirstCode(long, long, long)"/>
    internal static ulong FirstCode(ulong value, ulong origin, ulong unit)
    {
        if (value < origin)
            return 0;
        (ulong steps, ulong rest) = Math.DivRem(value - origin, unit);
        return steps + (rest == 0 ? 1UL : 2UL);
    }
}
