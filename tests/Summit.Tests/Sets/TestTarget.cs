extern alias Compiler;

using System.Runtime.InteropServices;
using Compiler::Summit.Compiler.Encode;
using Compiler::Summit.Compiler.Model;
using Compiler::Summit.Layout;
using Summit.CompilerServices;
using Summit.Records;

namespace Summit.Tests.Sets;

/// <summary>A record that <see cref="TestRow"/> refers to, through random references.</summary>
internal readonly struct TestTarget(int row) : IRecord<TestTarget>
{
    [ThreadStatic]
    private static int[][]? s_targets;

    [ThreadStatic]
    private static ulong[][]? s_data;

    [ThreadStatic]
    private static StoredData? s_sets;

    [ThreadStatic]
    private static int s_startBits;

    [ThreadStatic]
    private static int s_itemBits;

    [ThreadStatic]
    private static int s_bitmapWords;

    [ThreadStatic]
    private static int s_tableCount;

    [ThreadStatic]
    private static bool s_isTransitive;

    public static int TableCount => s_tableCount;

    public static string TableKeyField => "";

    public static int TableLayoutVersion => 0;

    public static bool IsTransitive => s_isTransitive;

    public int Ordinal => row - 1;

    public string Key => "";

    public ReadOnlySpan<byte> KeyUtf8 => default;

    public bool IsNull => row == 0;

    /// <summary>
    /// Gives every row up to <paramref name="max"/> random references. The first targets are far more frequent. The
    /// compiler lays out the inverses.
    /// </summary>
    public static void Refer(Random random, int targetCount, int max, bool isTransitive)
    {
        s_tableCount = targetCount;
        s_isTransitive = isTransitive;
        s_targets = new int[TestRow.TableCount + 1][];
        var inverse = Enumerable.Range(0, targetCount + 1).Select(_ => new List<int>()).ToArray();
        for (int row = 0; row < s_targets.Length; row++)
        {
            int count = row == 0 || targetCount == 0 ? 0 : random.Next(max + 1);
            s_targets[row] =
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(_ => 1 + (int)(targetCount * Math.Pow(random.NextDouble(), 6)))
                    .Distinct(),
            ];
            foreach (int target in s_targets[row])
                inverse[target].Add(row);
        }

        s_sets = RowSetEncoder.Encode([.. inverse.Select(rows => rows.ToArray())], TestRow.TableCount);
        s_data =
        [
            Pin(ColumnTables.Starts),
            Pin(ColumnTables.Items),
            Pin(ColumnTables.Bitmaps),
            Pinned([.. s_targets.SelectMany(targets => targets)]),
        ];
        s_startBits = s_sets[ColumnTables.Starts].Bits;
        s_itemBits = s_sets[ColumnTables.Items].Bits;
        s_bitmapWords = s_sets.Has(ColumnTables.Bitmaps) ? (int)s_sets[ColumnTables.BitmapWords] : 0;
        int start = 0;
        s_starts = [.. s_targets.Select(targets => (start += targets.Length) - targets.Length), start];
    }

    public static int[] TargetsOf(int row) => s_targets![row];

    public static StoredRows Sources(int row)
    {
        int start = Start(row);
        int end = Start(row + 1);
        return s_itemBits == 16
            ? UnsafeStoredRows.Set16(s_data![1], s_data[2], s_bitmapWords, start, end)
            : UnsafeStoredRows.Set32(s_data![1], s_data[2], s_bitmapWords, start, end);

        int Start(int of) =>
            s_startBits == 16 ? StoredOffsets.Start16(s_data![0], of) : StoredOffsets.Start32(s_data![0], of);
    }

    [ThreadStatic]
    private static int[]? s_starts;

    public static RecordList<TestTarget> Targets(TestRow source) =>
        StoredRecords.List<TestTarget>(
            UnsafeStoredRows.Wide32(s_data![3], s_starts![source.Row], s_starts[source.Row + 1])
        );

    public static TestTarget FromRow(int row) => new(row);

    public bool Equals(TestTarget other) => Ordinal == other.Ordinal;

    public override bool Equals(object? obj) => obj is TestTarget other && Equals(other);

    public override int GetHashCode() => row;

    public int CompareTo(TestTarget other) => Ordinal.CompareTo(other.Ordinal);

    private static ulong[] Pin(StoredTable table)
    {
        ReadOnlySpan<byte> bytes = s_sets!.Has(table) ? s_sets[table].Pages[0].AsSpan() : default;
        ulong[] pinned = GC.AllocateArray<ulong>(Math.Max(1, bytes.Length / sizeof(ulong)), pinned: true);
        bytes.CopyTo(MemoryMarshal.AsBytes(pinned.AsSpan()));
        return pinned;
    }

    private static ulong[] Pinned(int[] numbers)
    {
        ulong[] pinned = GC.AllocateArray<ulong>((numbers.Length / 2) + 1, pinned: true);
        numbers.CopyTo(MemoryMarshal.Cast<ulong, int>(pinned.AsSpan()));
        return pinned;
    }
}

/// <summary>The facet of the references from <see cref="TestRow"/> to <see cref="TestTarget"/>.</summary>
internal readonly struct TestFacet : IFacet<TestTarget, TestRow>
{
    public static bool IsTransitive => TestTarget.IsTransitive;

    public static StoredRows Sources(int row) => TestTarget.Sources(row);

    public static RecordList<TestTarget> Targets(TestRow source) => TestTarget.Targets(source);
}
