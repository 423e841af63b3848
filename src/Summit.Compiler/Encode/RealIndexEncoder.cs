using Summit.Compiler.Model;
using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>
/// Encodes an indexed column of doubles or decimals: the distinct numbers in ascending order, and for each row the
/// index of its number. Numbers with different bits are distinct, so that <c>1.0</c> and <c>1.00</c> keep their digits.
/// </summary>
internal static class RealIndexEncoder
{
    /// <summary>Encodes doubles. NaN comes last, after all numbers.</summary>
    /// <param name="rows">The number of each row; null for no value.</param>
    public static StoredData Encode(IReadOnlyList<double?> rows) =>
        Encode(rows, CompareDoubles, number => [(ulong)BitConverter.DoubleToInt64Bits(number)]);

    /// <summary>Encodes decimals.</summary>
    /// <param name="rows">The number of each row; null for no value.</param>
    public static StoredData Encode(IReadOnlyList<decimal?> rows) => Encode(rows, CompareDecimals, DecimalWords.Of);

    private static StoredData Encode<T>(IReadOnlyList<T?> rows, Comparison<T> compare, Func<T, ulong[]> wordsOf)
        where T : struct
    {
        var sorted = new List<T>(rows.OfType<T>());
        sorted.Sort(compare);
        var distinct = new List<T>();
        foreach (T number in sorted)
        {
            if (distinct.Count == 0 || compare(distinct[distinct.Count - 1], number) != 0)
                distinct.Add(number);
        }

        Comparer<T> order = Comparer<T>.Create(compare);
        int[] codes = [.. rows.Select(row => row is { } number ? distinct.BinarySearch(number, order) + 1 : 0)];
        ulong[] none = new ulong[wordsOf(default).Length];
        return new StoredData(
            default,
            new EquatableArray<TableData>([
                TableBytes.Of(ColumnTables.Codes, codes),
                TableBytes.Of(ColumnTables.Values, [.. none, .. distinct.SelectMany(wordsOf)]),
            ])
        );
    }

    /// <summary>Compares two numbers, and equal numbers by their bits: the negative zero comes first.</summary>
    private static int CompareDoubles(double left, double right)
    {
        int byNaN = double.IsNaN(left).CompareTo(double.IsNaN(right));
        if (byNaN != 0)
            return byNaN;
        int byValue = left.CompareTo(right);
        return byValue != 0
            ? byValue
            : BitConverter.DoubleToInt64Bits(left).CompareTo(BitConverter.DoubleToInt64Bits(right));
    }

    /// <summary>Compares two numbers, and equal numbers by their sign and their number of decimal places.</summary>
    private static int CompareDecimals(decimal left, decimal right)
    {
        int byValue = left.CompareTo(right);
        return byValue != 0 ? byValue : decimal.GetBits(left)[3].CompareTo(decimal.GetBits(right)[3]);
    }
}
