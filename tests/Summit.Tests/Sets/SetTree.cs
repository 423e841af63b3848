using FsCheck;
using FsCheck.Fluent;
using Summit.CompilerServices;
using Summit.Records;

namespace Summit.Tests.Sets;

/// <summary>A random formula over sets: it builds the library's set and, independently, the expected rows.</summary>
internal abstract record SetTree
{
    /// <summary>Table sizes around the bounds of words, vectors and blocks, and one beyond 16 bits.</summary>
    public static readonly int[] TableCounts = [0, 1, 63, 64, 65, 511, 512, 513, 4096, 70000];

    /// <summary>The slots that the formula takes: two for a range of codes, one for any other set.</summary>
    public abstract int SlotCount { get; }

    /// <summary>Builds the set of the library.</summary>
    public abstract RecordSet<TestRow> Build(int tableCount, PinnedData data);

    /// <summary>Computes the expected rows one by one.</summary>
    public abstract HashSet<int> Rows(int tableCount);

    /// <summary>Generates formulas of up to <paramref name="leaves"/> sets.</summary>
    public static Gen<SetTree> OfUpTo(int leaves)
    {
        Gen<SetTree> leaf =
            from kind in Gen.Elements(Enum.GetValues<LeafKind>())
            from perMille in Gen.Elements(0, 1, 8, 40, 500, 1000)
            from seed in Gen.Choose(0, int.MaxValue - 1)
            select (SetTree)new Leaf(kind, perMille, seed);
        if (leaves == 1)
            return leaf;

        Gen<SetTree> pair =
            from how in Gen.Elements('&', '&', '|', '-')
            from split in Gen.Choose(1, leaves - 1)
            from left in OfUpTo(split)
            from right in OfUpTo(leaves - split)
            select (SetTree)new Pair(how, left, right);
        return Gen.Frequency((1, leaf), (4, pair));
    }

    /// <summary>Returns the set of ascending rows that are stored in one way.</summary>
    public static RecordSet<TestRow> Stored(LeafKind kind, int[] rows, int tableCount, PinnedData data) =>
        kind switch
        {
            LeafKind.Run => StoredRecords.Set<TestRow>(
                UnsafeStoredRows.Run(rows.FirstOrDefault(1), rows.FirstOrDefault(1) + rows.Length)
            ),
            LeafKind.Narrow => StoredRecords.Set<TestRow>(UnsafeStoredRows.Narrow16(data.Narrow(rows), 0, rows.Length)),
            LeafKind.Wide => StoredRecords.Set<TestRow>(UnsafeStoredRows.Wide32(data.Wide(rows), 0, rows.Length)),
            _ => StoredRecords.Set<TestRow>(data.Bitmap(rows, tableCount)),
        };

    /// <summary>How a set is stored.</summary>
    internal enum LeafKind
    {
        Run,
        Narrow,
        Wide,
        Bitmap,
        Code1,
        Code8,
        Code16,
        Code32,
        Code64,
    }

    internal sealed record Pair(char How, SetTree Left, SetTree Right) : SetTree
    {
        public override int SlotCount => Left.SlotCount + Right.SlotCount;

        public override RecordSet<TestRow> Build(int tableCount, PinnedData data)
        {
            RecordSet<TestRow> left = Left.Build(tableCount, data);
            RecordSet<TestRow> right = Right.Build(tableCount, data);
            return How switch
            {
                '&' => left & right,
                '|' => left | right,
                _ => left - right,
            };
        }

        public override HashSet<int> Rows(int tableCount)
        {
            HashSet<int> rows = Left.Rows(tableCount);
            switch (How)
            {
                case '&':
                    rows.IntersectWith(Right.Rows(tableCount));
                    break;
                case '|':
                    rows.UnionWith(Right.Rows(tableCount));
                    break;
                default:
                    rows.ExceptWith(Right.Rows(tableCount));
                    break;
            }

            return rows;
        }

        public override string ToString() => $"({Left} {How} {Right})";
    }

    internal sealed record Leaf(LeafKind Kind, int PerMille, int Seed) : SetTree
    {
        private const long Origin = -7;
        private const long Unit = 3;

        public override int SlotCount => Kind >= LeafKind.Code1 ? 2 : 1;

        public override RecordSet<TestRow> Build(int tableCount, PinnedData data)
        {
            return Kind >= LeafKind.Code1
                ? StoredRecords.Set<TestRow>(Range(tableCount, data))
                : Stored(Kind, [.. Rows(tableCount).Order()], tableCount, data);
        }

        public override HashSet<int> Rows(int tableCount)
        {
            var random = new Random(Seed);
            if (Kind == LeafKind.Run)
                return [.. Run(random, tableCount)];
            if (Kind >= LeafKind.Code1)
                return [.. RowsOfRange(tableCount)];
            return
            [
                .. Enumerable
                    .Range(1, tableCount)
                    .Where(row => random.Next(1000) < PerMille && (Kind != LeafKind.Narrow || row <= ushort.MaxValue)),
            ];
        }

        private IEnumerable<int> Run(Random random, int tableCount)
        {
            int count = (int)((long)tableCount * PerMille / 1000);
            return Enumerable.Range(1 + random.Next(tableCount - count + 1), count);
        }

        private int Bits =>
            Kind switch
            {
                LeafKind.Code1 => 1,
                LeafKind.Code8 => 8,
                LeafKind.Code16 => 16,
                LeafKind.Code32 => 32,
                _ => 64,
            };

        private ulong[] Codes(int tableCount)
        {
            var random = new Random(Seed);
            ulong mask = ulong.MaxValue >> (64 - Bits);
            var codes = new ulong[tableCount + 1];
            for (int row = 1; row < codes.Length; row++)
                codes[row] =
                    (ulong)random.NextInt64() % 1000 < (ulong)PerMille
                        ? (ulong)random.Next(1, 4) & mask
                        : (ulong)random.NextInt64() & mask & 0x0FFF_FFFF_FFFF_FFFF;
            return codes;
        }

        private (long From, long To) Bounds => (Origin + (Seed % 3) - 1, Origin + (Seed % 3) + (Seed % 7));

        private CodeRange Range(int tableCount, PinnedData data) =>
            UnsafeCodeRange.Between(
                data.Codes(Codes(tableCount), Bits),
                Bits,
                lowest: 1,
                Origin,
                Unit,
                Bounds.From,
                Bounds.To
            );

        private IEnumerable<int> RowsOfRange(int tableCount)
        {
            ulong[] codes = Codes(tableCount);
            return Enumerable
                .Range(1, tableCount)
                .Where(row => codes[row] != 0 && Value(codes[row]) >= Bounds.From && Value(codes[row]) < Bounds.To);
        }

        private static long Value(ulong code) => StoredNumbers.Value(code, Origin, Unit);

        public override string ToString() => $"{Kind}[{PerMille}‰, {Seed}]";
    }
}
