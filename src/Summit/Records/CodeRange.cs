using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Summit.Records;

/// <summary>
/// The rows of a column of numbers (<see cref="NumberColumn"/>) whose codes lie in a range: a set that is not stored, but
/// read off the column. Codes keep the order of the numbers they stand for, so that a range of numbers is one of codes.
/// Emitted code makes it.
/// </summary>
public readonly unsafe struct CodeRange
{
    private CodeRange(ReadOnlySpan<ulong> codes, int bits, ulong low, ulong high)
    {
        Codes = Unsafe.AsPointer(ref MemoryMarshal.GetReference(codes));
        Bits = bits;
        Low = low;
        Span = high - low;
    }

    /// <summary>The address of the column, which stays in its place as that of <see cref="StoredRows"/> does.</summary>
    internal void* Codes { get; }

    /// <summary>The bits of a code.</summary>
    internal int Bits { get; }

    /// <summary>The lowest code of the range.</summary>
    internal ulong Low { get; }

    /// <summary>The highest code, less the lowest.</summary>
    internal ulong Span { get; }

    /// <summary>True for the default: no row has a code in the range.</summary>
    internal bool IsEmpty => Codes is null;

    /// <summary>The rows that have <paramref name="value"/>.</summary>
    /// <param name="codes">The codes of the column, a literal.</param>
    /// <param name="bits">The bits of a code.</param>
    /// <param name="lowest">The lowest code that is a value: 1, or 0 where no row is without one.</param>
    /// <param name="origin">What code 1 stands for.</param>
    /// <param name="unit">By how much the next code stands for more.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CodeRange Of(ReadOnlySpan<ulong> codes, int bits, ulong lowest, long origin, long unit, long value)
    {
        ulong code = NumberColumn.FirstCode(value, origin, unit);
        return NumberColumn.Value(code, origin, unit) == value ? Within(codes, bits, Math.Max(lowest, code), code) : default;
    }

    /// <summary>The rows whose values are at least <paramref name="from"/> and below <paramref name="to"/>.</summary>
    /// <inheritdoc cref="Of"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CodeRange Between(ReadOnlySpan<ulong> codes, int bits, ulong lowest, long origin, long unit, long from, long to)
    {
        ulong low = Math.Max(lowest, NumberColumn.FirstCode(from, origin, unit));
        ulong end = NumberColumn.FirstCode(to, origin, unit);
        return low < end ? Within(codes, bits, low, end - 1) : default;
    }

    /// <summary>The range, cut off where codes of that many bits end.</summary>
    private static CodeRange Within(ReadOnlySpan<ulong> codes, int bits, ulong low, ulong high)
    {
        ulong highest = ulong.MaxValue >> (64 - bits);
        return low <= Math.Min(high, highest) ? new CodeRange(codes, bits, low, Math.Min(high, highest)) : default;
    }
}
