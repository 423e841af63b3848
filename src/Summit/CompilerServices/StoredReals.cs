using System.ComponentModel;
using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.CompilerServices;

/// <summary>
/// Reads columns of doubles, with one 64-bit word a row, and columns of decimals, with two words a row. An indexed
/// column has a code for each row instead, which is the index of a number in a table of distinct numbers. Every access
/// is bounds-checked.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StoredReals
{
    /// <summary>Returns whether the row has a double.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasDouble(ReadOnlySpan<ulong> words, int row) => words[row] != RealLayout.AbsentDouble;

    /// <summary>Returns the double of a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Double(ReadOnlySpan<ulong> words, int row) => BitConverter.UInt64BitsToDouble(words[row]);

    /// <summary>Returns whether the row has a decimal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasDecimal(ReadOnlySpan<ulong> words, int row) =>
        words[(row * 2) + 1] != RealLayout.AbsentDecimal;

    /// <summary>Returns the decimal of a row, with the scale that the YAML gives it.</summary>
    public static decimal Decimal(ReadOnlySpan<ulong> words, int row)
    {
        ulong low = words[row * 2];
        ulong high = words[(row * 2) + 1];
        return new decimal([(int)low, (int)(low >> 32), (int)high, (int)(high >> 32)]);
    }
}
