using Summit.Compiler.Model;
using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>Finds the origin and the unit under which numbers have the smallest codes.</summary>
internal static class NumberEncoder
{
    /// <summary>
    /// Encodes a number a row, null for none. If no row is asked whether it has a number, 0 may share the code of none, so that small numbers
    /// are their own codes.
    /// </summary>
    /// <param name="rows">The numbers.</param>
    /// <param name="isOptional">True where rows are asked whether they have a number.</param>
    /// <param name="isUnsigned">True where the numbers are the bits of unsigned ones.</param>
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

    /// <summary>The numbers and tables of the codes of a field.</summary>
    public static StoredData Data(NumberCodes codes) =>
        Data(codes, ColumnTables.Origin, ColumnTables.Unit, ColumnTables.Codes);

    /// <summary>The numbers and tables of the codes of offsets from UTC.</summary>
    public static StoredData OffsetData(NumberCodes codes) =>
        Data(codes, ColumnTables.OffsetOrigin, ColumnTables.OffsetUnit, ColumnTables.OffsetCodes);

    private static StoredData Data(NumberCodes codes, StoredNumber origin, StoredNumber unit, StoredTable table) =>
        new(
            new EquatableArray<NumberData>([new NumberData(origin, codes.Origin), new NumberData(unit, codes.Unit)]),
            new EquatableArray<TableData>([TableBytes.Of(table, codes.Codes)])
        );

    /// <summary>The greatest common divisor of the distances from <paramref name="origin"/>.</summary>
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
