namespace Summit.Search.Tests.Positions;

/// <summary>How many records in front of each have a dense term, against counting them.</summary>
public static unsafe class DenseRanksTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(1000)]
    [InlineData(SearchLayout.WindowSize)]
    public static void AreThoseThatCountingGives(int records)
    {
        const int Before = 123_456;
        var random = new Random(records);
        byte[] levels = new byte[SearchLayout.WindowSize];
        for (int record = 0; record < records; record++)
            levels[record] = (byte)(random.Next(3) * random.Next(256));
        fixed (byte* stored = levels)
        {
            var ranks = default(DenseRanks);
            var blocks = default(DenseRanks);
            ranks.Fill(stored, records, Before);
            int rank = Before;
            for (int record = 0; record < records; record++)
            {
                if (record % ScoreWindow.Step == 0)
                    blocks.FillBlock(stored, record / ScoreWindow.Step, rank);
                Assert.Equal(rank, ranks.Of(record));
                Assert.Equal(rank, blocks.Of(record));
                rank += levels[record] != 0 ? 1 : 0;
            }
        }
    }
}
