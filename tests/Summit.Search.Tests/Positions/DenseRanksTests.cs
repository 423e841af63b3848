using Summit.Layout;

namespace Summit.Search.Tests.Positions;

/// <summary>Compares the number of records with a dense term before each record with a naive count.</summary>
public static unsafe class DenseRanksTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(1000)]
    [InlineData(SearchWindow.Size)]
    public static void Ranks_equal_naive_counts(int records)
    {
        const int Before = 123_456;
        const int First = SearchWindow.Size;
        var random = new Random(records);
        bool[] isThere = [.. Enumerable.Range(0, records).Select(_ => random.Next(3) == 0)];
        var numbers = new ushort[(First + SearchWindow.Size) / 4];
        for (int record = 0; record < records; record++)
            numbers[DenseLayout.ElementOf(First + record)] |= (ushort)(
                (isThere[record] ? random.Next(1, 9) : 0) << DenseLayout.ShiftOf(First + record)
            );
        fixed (ushort* stored = numbers)
        {
            var codes = new DenseCodes(stored);
            var ranks = default(DenseRanks);
            var blocks = default(DenseRanks);
            var rest = default(DenseRanks);
            ranks.Fill(codes, First, 0, ScoreWindow.Padded(records) / DenseCodes.MaskRows, Before);
            int middle = records / 2 / DenseCodes.MaskRows;
            rest.Fill(
                codes,
                First,
                middle,
                ScoreWindow.Padded(records) / DenseCodes.MaskRows,
                ranks.Of(middle * DenseCodes.MaskRows)
            );
            int rank = Before;
            for (int record = 0; record < records; record++)
            {
                if (record % DenseCodes.MaskRows == 0)
                    blocks.FillBlock(codes, First, record / DenseCodes.MaskRows, rank);
                Assert.Equal(isThere[record], codes.Of(First + record) != 0);
                Assert.Equal(rank, ranks.Of(record));
                Assert.Equal(rank, blocks.Of(record));
                if (record >= middle * DenseCodes.MaskRows)
                    Assert.Equal(rank, rest.Of(record));
                rank += isThere[record] ? 1 : 0;
            }
        }
    }
}
