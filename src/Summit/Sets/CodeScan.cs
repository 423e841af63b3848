using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Summit.Sets;

/// <summary>
/// Scans a column of codes for the codes of a range, one block of 512 rows at a time. A code is in the range if its
/// unsigned distance from the lowest code is at most the span. The test of a vector of codes takes one subtraction and
/// one comparison.
/// </summary>
internal static unsafe class CodeScan
{
    private const int WordRows = 64;

    /// <summary>Adds the rows of a block whose codes are in the range.</summary>
    /// <typeparam name="TCode">The unsigned integer with the width of a code.</typeparam>
    /// <param name="target">The block, which must be empty.</param>
    /// <param name="codes">The column.</param>
    /// <param name="start">The first row of the block.</param>
    /// <param name="rowEnd">One past the last row of the column.</param>
    /// <param name="low">The lowest code.</param>
    /// <param name="span">The highest code minus the lowest.</param>
    public static void Fill<TCode>(ref SetBlock target, TCode* codes, int start, int rowEnd, TCode low, TCode span)
        where TCode : unmanaged, IBinaryInteger<TCode>, IUnsignedNumber<TCode>
    {
        codes += start;
        int count = Math.Min(SetBlock.RowCount, rowEnd - start);
        int word = 0;
        for (; (word + 1) * WordRows <= count; word++)
            target[word] = WordOf(codes + (word * WordRows), low, span);
        for (int row = word * WordRows; row < count; row++)
        {
            if (IsIn(codes[row], low, span))
                target.Add(row);
        }

        if (start == 0)
            target.RemoveNull();
    }

    /// <summary>Adds the rows of a block whose 1-bit codes are in the range.</summary>
    /// <inheritdoc cref="Fill"/>
    public static void FillBits(ref SetBlock target, ulong* codes, int start, int rowEnd, ulong low, ulong span)
    {
        int count = Math.Min(SetBlock.RowCount, rowEnd - start);
        for (int word = 0; word * WordRows < count; word++)
        {
            ulong ones = codes[(start / WordRows) + word];
            target[word] = (low == 0 ? ~ones : 0) | (low + span == 1 ? ones : 0);
        }

        target.Confine(0, count);
        if (start == 0)
            target.RemoveNull();
    }

    /// <summary>Returns one bit for each of 64 codes: 1 if the code is in the range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong WordOf<TCode>(TCode* codes, TCode low, TCode span)
        where TCode : unmanaged, IBinaryInteger<TCode>, IUnsignedNumber<TCode>
    {
        ulong word = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (int row = 0; row < WordRows; row += Vector512<TCode>.Count)
            {
                Vector512<TCode> distance = Vector512.Load(codes + row) - Vector512.Create(low);
                word |= Vector512.LessThanOrEqual(distance, Vector512.Create(span)).ExtractMostSignificantBits() << row;
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            for (int row = 0; row < WordRows; row += Vector256<TCode>.Count)
            {
                Vector256<TCode> distance = Vector256.Load(codes + row) - Vector256.Create(low);
                Vector256<TCode> isIn = Vector256.Equals(Vector256.Min(distance, Vector256.Create(span)), distance);
                word |= (ulong)isIn.ExtractMostSignificantBits() << row;
            }
        }
        else
        {
            for (int row = 0; row < WordRows; row++)
                word |= (IsIn(codes[row], low, span) ? 1UL : 0) << row;
        }

        return word;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsIn<TCode>(TCode code, TCode low, TCode span)
        where TCode : unmanaged, IBinaryInteger<TCode>, IUnsignedNumber<TCode> => unchecked(code - low) <= span;
}
