extern alias Compiler;

using System.Globalization;
using System.Runtime.InteropServices;
using Compiler::Summit.Compiler.Encode;
using Compiler::Summit.Compiler.Model;
using Compiler::Summit.Layout;
using Summit.CompilerServices;

namespace Summit.Tests.Sets;

/// <summary>Compares look-ups of doubles and decimals with LINQ over the numbers that the compiler encoded.</summary>
public sealed class RealIndexTests
{
    private static readonly double[] Doubles =
    [
        0.0,
        -0.0,
        1,
        1.5,
        -1.5,
        double.Epsilon,
        -double.Epsilon,
        double.MaxValue,
        double.MinValue,
        double.PositiveInfinity,
        double.NegativeInfinity,
        double.NaN,
        1e300,
        0.1,
    ];

    private static readonly decimal[] Decimals =
    [
        0m,
        0.00m,
        -0.0m,
        1m,
        1.0m,
        1.00m,
        -1.50m,
        -1.5m,
        decimal.MaxValue,
        decimal.MinValue,
        0.0000000000000000000000000001m,
        12.34m,
        12.340m,
    ];

    [Theory]
    [InlineData(0, 14)]
    [InlineData(1, 3)]
    [InlineData(40, 14)]
    [InlineData(600, 2)]
    [InlineData(5000, 5000)]
    [InlineData(70_000, 70_000)]
    public void Doubles_are_found_by_value_and_by_range(int tableCount, int distinct)
    {
        var random = new Random(tableCount);
        double?[] rows = Rows(tableCount, () =>
            random.Next(distinct) is var n && n < Doubles.Length ? Doubles[n] : n * 0.25
        );
        StoredReal column = StoredReal.Of(RealIndexEncoder.Encode(rows), tableCount);
        for (int row = 0; row < rows.Length; row++)
        {
            ulong expected = BitConverter.DoubleToUInt64Bits(rows[row] ?? 0);
            Assert.Equal(
                expected,
                BitConverter.DoubleToUInt64Bits(StoredReals.Double(column.Values, column.CodeOf(row)))
            );
            Assert.Equal(rows[row] is null, column.CodeOf(row) == 0);
        }

        double[] probes = [.. Doubles, 2, 0.25, 17.25, -7, 1e6];
        foreach (double value in probes)
        {
            Assert.Equal(RowsWhere(rows, number => number.Equals(value) || number == value), Found(column.With(value)));
            foreach (double to in probes)
                Assert.Equal(
                    RowsWhere(rows, number => number >= value && number < to),
                    Found(column.Between(value, to))
                );
        }
    }

    [Theory]
    [InlineData(0, 14)]
    [InlineData(1, 3)]
    [InlineData(40, 13)]
    [InlineData(600, 2)]
    [InlineData(5000, 5000)]
    public void Decimals_are_found_by_value_and_by_range(int tableCount, int distinct)
    {
        var random = new Random(tableCount);
        decimal?[] rows = Rows(tableCount, () =>
            random.Next(distinct) is var n && n < Decimals.Length ? Decimals[n] : n * 0.25m
        );
        StoredReal column = StoredReal.Of(RealIndexEncoder.Encode(rows), tableCount);
        for (int row = 0; row < rows.Length; row++)
            Assert.Equal(
                (rows[row] ?? 0).ToString(CultureInfo.InvariantCulture),
                StoredReals.Decimal(column.Values, column.CodeOf(row)).ToString(CultureInfo.InvariantCulture)
            );

        decimal[] probes = [.. Decimals, 1.000m, 2, 0.250m, 17.25m, -7, 1e6m];
        foreach (decimal value in probes)
        {
            Assert.Equal(RowsWhere(rows, number => number == value), Found(column.With(value)));
            foreach (decimal to in probes)
                Assert.Equal(
                    RowsWhere(rows, number => number >= value && number < to),
                    Found(column.Between(value, to))
                );
        }
    }

    [Fact]
    public void The_encoding_does_not_depend_on_the_order_of_the_rows()
    {
        double?[] rows = [null, .. Doubles.Select(number => (double?)number)];
        double?[] turned = [null, .. Doubles.Reverse().Select(number => (double?)number)];
        Assert.Equal(
            RealIndexEncoder.Encode(rows)[ColumnTables.Values].Pages[0],
            RealIndexEncoder.Encode(turned)[ColumnTables.Values].Pages[0]
        );
    }

    [Fact]
    public void A_look_up_allocates_nothing()
    {
        double?[] doubles = [null, .. Doubles.Select(number => (double?)number)];
        decimal?[] decimals = [null, .. Decimals.Select(number => (decimal?)number)];
        StoredReal ofDoubles = StoredReal.Of(RealIndexEncoder.Encode(doubles), Doubles.Length);
        StoredReal ofDecimals = StoredReal.Of(RealIndexEncoder.Encode(decimals), Decimals.Length);
        Assert.Equal(
            0,
            AllocatedBytes.Of(() =>
            {
                TestRow.SetTableCount(Doubles.Length);
                Assert.True(ofDoubles.With(0.0).Count + ofDoubles.Between(0, 1.25).Count == 7);
                TestRow.SetTableCount(Decimals.Length);
                Assert.True(ofDecimals.With(1m).Count + ofDecimals.Between(1m, 2m).Count == 6);
            })
        );
    }

    private static T?[] Rows<T>(int tableCount, Func<T> next)
        where T : struct
    {
        var random = new Random(tableCount + 1);
        return [null, .. Enumerable.Range(0, tableCount).Select(_ => random.Next(10) == 0 ? null : (T?)next())];
    }

    private static int[] RowsWhere<T>(T?[] rows, Func<T, bool> isWanted)
        where T : struct =>
        [.. Enumerable.Range(0, rows.Length).Where(row => rows[row] is { } number && isWanted(number))];

    private static int[] Found(RecordSet<TestRow> set) => RandomSets.RowsOf(set);

    /// <summary>An indexed column at a fixed address, like the data of an assembly.</summary>
    private sealed record StoredReal(ulong[] Codes, int Bits, ulong[] Values)
    {
        public static StoredReal Of(StoredData data, int tableCount)
        {
            TestRow.SetTableCount(tableCount);
            return new(Pin(data, ColumnTables.Codes), data[ColumnTables.Codes].Bits, Pin(data, ColumnTables.Values));
        }

        public int CodeOf(int row) =>
            (int)(
                Bits switch
                {
                    1 => StoredNumbers.Code1(Codes, row),
                    8 => StoredNumbers.Code8(Codes, row),
                    16 => StoredNumbers.Code16(Codes, row),
                    _ => StoredNumbers.Code32(Codes, row),
                }
            );

        public RecordSet<TestRow> With(double value) =>
            StoredRecords.Set<TestRow>(UnsafeCodeRange.Of(Codes, Bits, Values, value));

        public RecordSet<TestRow> With(decimal value) =>
            StoredRecords.Set<TestRow>(UnsafeCodeRange.Of(Codes, Bits, Values, value));

        public RecordSet<TestRow> Between(double from, double to) =>
            StoredRecords.Set<TestRow>(UnsafeCodeRange.Between(Codes, Bits, Values, from, to));

        public RecordSet<TestRow> Between(decimal from, decimal to) =>
            StoredRecords.Set<TestRow>(UnsafeCodeRange.Between(Codes, Bits, Values, from, to));

        private static ulong[] Pin(StoredData data, StoredTable table)
        {
            ReadOnlySpan<byte> bytes = data[table].Pages[0].AsSpan();
            ulong[] pinned = GC.AllocateArray<ulong>(bytes.Length / sizeof(ulong), pinned: true);
            bytes.CopyTo(MemoryMarshal.AsBytes(pinned.AsSpan()));
            return pinned;
        }
    }
}
