using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Summit.Records;

/// <summary>
/// Reads a column of numbers: integers, enums, truth values, dates, instants, durations and references. Every row holds a
/// code of as few bits as the data needs. Code 0 stands for no value; any other code <c>c</c> for
/// <c>origin + (c - 1) * unit</c>. Emitted code calls it.
/// </summary>
public static class NumberColumn
{
    /// <summary>The code of a row, where codes are single bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Code1(ReadOnlySpan<ulong> codes, int row) => (codes[row >> 6] >> row) & 1;

    /// <summary>The code of a row, where codes are 8-bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Code8(ReadOnlySpan<ulong> codes, int row) => MemoryMarshal.AsBytes(codes)[row];

    /// <summary>The code of a row, where codes are 16-bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Code16(ReadOnlySpan<ulong> codes, int row) => MemoryMarshal.Cast<ulong, ushort>(codes)[row];

    /// <summary>The code of a row, where codes are 32-bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Code32(ReadOnlySpan<ulong> codes, int row) => MemoryMarshal.Cast<ulong, uint>(codes)[row];

    /// <summary>The code of a row, where codes are 64-bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Code64(ReadOnlySpan<ulong> codes, int row) => codes[row];

    /// <summary>The number that <paramref name="code"/> stands for; 0 where it stands for no value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Value(ulong code, long origin, long unit) => code == 0 ? 0 : origin + ((long)(code - 1) * unit);

    /// <summary>
    /// Where the set of the rows with <paramref name="value"/> stands among those by code; the last one is empty, for what no
    /// code stands for.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="lowest">The lowest code that is a value: 1, or 0 where no row is without one.</param>
    /// <param name="origin">What code 1 stands for.</param>
    /// <param name="unit">By how much the next code stands for more.</param>
    /// <param name="last">The index of the last set.</param>
    public static int SetOf(long value, int lowest, long origin, long unit, int last)
    {
        ulong code = FirstCode(value, origin, unit);
        return code >= (ulong)lowest && code < (ulong)last && Value(code, origin, unit) == value ? (int)code : last;
    }

    /// <summary>The lowest code that stands for at least <paramref name="value"/>; 0 for a value below the origin.</summary>
    internal static ulong FirstCode(long value, long origin, long unit)
    {
        if (value < origin)
            return 0;
        (ulong steps, ulong rest) = Math.DivRem((ulong)value - (ulong)origin, (ulong)unit);
        return steps + (rest == 0 ? 1UL : 2UL);
    }

    /// <summary>The instant of <paramref name="utcTicks"/>, shown at an offset from UTC.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DateTimeOffset Instant(long utcTicks, long offsetMinutes)
    {
        var offset = new TimeSpan(offsetMinutes * TimeSpan.TicksPerMinute);
        return new DateTimeOffset(utcTicks + offset.Ticks, offset);
    }
}
