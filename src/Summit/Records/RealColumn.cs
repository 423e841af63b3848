using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Records;

/// <summary>Reads columns of doubles, a word a row, and of decimals, two words a row. Emitted code calls it.</summary>
public static class RealColumn
{
    /// <summary>True where the row has a double.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasDouble(ReadOnlySpan<ulong> words, int row) => words[row] != RealLayout.AbsentDouble;

    /// <summary>The double of a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Double(ReadOnlySpan<ulong> words, int row) => BitConverter.UInt64BitsToDouble(words[row]);

    /// <summary>True where the row has a decimal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasDecimal(ReadOnlySpan<ulong> words, int row) => words[(row * 2) + 1] != RealLayout.AbsentDecimal;

    /// <summary>The decimal of a row, with the scale it was written in.</summary>
    public static decimal Decimal(ReadOnlySpan<ulong> words, int row)
    {
        ulong low = words[row * 2];
        ulong high = words[(row * 2) + 1];
        return new decimal([(int)low, (int)(low >> 32), (int)high, (int)(high >> 32)]);
    }
}
