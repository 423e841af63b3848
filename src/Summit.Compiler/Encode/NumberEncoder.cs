using Summit.Compiler.Model;
using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>
/// Encodes numbers as codes relative to an origin and in multiples of a unit, so that the codes are as small as
/// possible.
/// </summary>
internal static class NumberEncoder
{
    /// <summary>
    /// Encodes one number per row; null stands for no value, whose code is 0. If the field is not optional and its
    /// smallest number is 0, then 0 shares the code of no value, so that each number is its own code.
    /// </summary>
    /// <param name="rows">The number of each row.</param>
    /// <param name="isOptional">Whether a reader distinguishes a row without a value.</param>
    /// <param name="isUnsigned">Whether the numbers are the bits of <c>ulong</c> values.</param>
    public static NumberCodes Encode(IReadOnlyList<long?> rows, bool isOptional, bool isUnsigned = false)
    {
        long[] given = [.. rows.Where(number => number is not null).Select(number => number!.Value)];
        if (given.Length == 0)
            return new NumberCodes(new ulong[rows.Count], 0, 1);

        long origin = isUnsigned ? unchecked((long)given.Min(number => (ulong)number)) : given.Min();
        ulong unit = Unit(given, origin);
        if (!isOptional && origin == 0)
            (origin, unit) = (1, 1);
        var codes = new ulong[rows.Count];
        for (int row = 0; row < codes.Length; row++)
        {
            if (rows[row] is { } number)
                codes[row] = unchecked((((ulong)number - (ulong)origin) / unit) + 1);
        }

        return new NumberCodes(codes, origin, (long)unit);
    }

    /// <summary>Returns the numbers and tables that store the codes of a field.</summary>
    public static StoredData Data(NumberCodes codes) =>
        Data(codes, ColumnTables.Origin, ColumnTables.Unit, ColumnTables.Codes);

    /// <summary>Returns the numbers and tables that store the codes of offsets from UTC.</summary>
    public static StoredData OffsetData(NumberCodes codes) =>
        Data(codes, ColumnTables.OffsetOrigin, ColumnTables.OffsetUnit, ColumnTables.OffsetCodes);

    private static StoredData Data(NumberCodes codes, StoredNumber origin, StoredNumber unit, StoredTable table) =>
        new(
            new EquatableArray<NumberData>([new NumberData(origin, codes.Origin), new NumberData(unit, codes.Unit)]),
            new EquatableArray<TableData>([TableBytes.Of(table, codes.Codes)])
        );

    /// <summary>
    /// Returns the greatest common divisor of the distances from <paramref name="origin"/>; 1 if all distances are 0.
    /// </summary>
    private static ulong Unit(long[] numbers, long origin)
    {
        ulong divisor = 0;
        foreach (long number in numbers)
        {
            ulong distance = unchecked((ulong)number - (ulong)origin);
            while (distance != 0)
                (divisor, distance) = (distance, divisor % distance);
        }

        return divisor == 0 ? 1 : divisor;
    }
}
