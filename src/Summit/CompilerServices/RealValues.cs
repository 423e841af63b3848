using System.Numerics;
using System.Runtime.CompilerServices;

namespace Summit.CompilerServices;

/// <summary>
/// Searches the distinct values of an indexed column of doubles or decimals. The values ascend from index 1, which is
/// the code of the lowest value; NaN comes last, because it is neither below nor above any number. Numbers that are
/// equal but differ in their bits, such as 1.0 and 1.00, have neighbouring codes.
/// </summary>
internal static class RealValues
{
    /// <summary>Returns the lowest code whose value is at least <paramref name="bound"/>.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="decimal"/>.</typeparam>
    /// <param name="values">The bits of the values.</param>
    /// <param name="bound">The bound, which is not NaN.</param>
    public static int FirstAtLeast<T>(ReadOnlySpan<ulong> values, T bound)
        where T : struct, INumber<T>
    {
        int low = 1;
        int high = EndOf<T>(values);
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (Read<T>(values, middle) < bound)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Returns one past the highest code whose value is <paramref name="value"/>.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="decimal"/>.</typeparam>
    /// <param name="values">The bits of the values.</param>
    /// <param name="value">The value.</param>
    /// <param name="first">The lowest code whose value is at least <paramref name="value"/>.</param>
    public static int EndOf<T>(ReadOnlySpan<ulong> values, T value, int first)
        where T : struct, INumber<T>
    {
        int end = first;
        while (end < EndOf<T>(values) && Read<T>(values, end) == value)
            end++;
        return end;
    }

    /// <summary>Returns the code of NaN, or 0 if no row is NaN.</summary>
    public static int CodeOfNaN(ReadOnlySpan<ulong> values)
    {
        int last = values.Length - 1;
        return last > 0 && double.IsNaN(StoredReals.Double(values, last)) ? last : 0;
    }

    /// <summary>Returns one past the highest code.</summary>
    private static int EndOf<T>(ReadOnlySpan<ulong> values)
        where T : struct => typeof(T) == typeof(double) ? values.Length : values.Length / 2;

    private static T Read<T>(ReadOnlySpan<ulong> values, int code)
        where T : struct
    {
        if (typeof(T) == typeof(double))
        {
            double number = StoredReals.Double(values, code);
            return Unsafe.As<double, T>(ref number);
        }

        decimal exact = StoredReals.Decimal(values, code);
        return Unsafe.As<decimal, T>(ref exact);
    }
}
