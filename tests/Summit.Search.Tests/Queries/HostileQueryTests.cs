using Summit.Helsinki;

namespace Summit.Search.Tests.Queries;

/// <summary>
/// Searches with a query whose memory was overwritten, with records outside their table, and with default results never
/// read foreign memory. A failure names its seed.
/// </summary>
public static class HostileQueryTests
{
    public static TheoryData<int> RowsOutside =>
        [Helsinki2018.Entries.Count + 1, 9000, 1 << 20, int.MaxValue - 1, int.MaxValue, -1, int.MinValue];

    [Fact]
    public static void A_query_whose_memory_was_overwritten_ends()
    {
        byte[] memory = new byte[1024];
        for (int seed = 0; seed < 20_000; seed++)
        {
            var random = new Random(seed);
            QueryBuilder builder = Build(memory);
            for (int changes = random.Next(1, 6); changes > 0; changes--)
                memory[
                    random.Next(4) == 0
                        ? random.Next(memory.Length)
                        : memory.Length - 1 - random.Next(9 * QueryBuilder.PartBytes)
                ] = (byte)random.Next(256);
            Put(builder.Query, $"seed {seed}");
        }
    }

    [Fact]
    public static void A_query_of_random_parts_finds_nothing()
    {
        byte[] memory = new byte[1024];
        for (int seed = 0; seed < 1000; seed++)
        {
            QueryBuilder builder = Build(memory);
            new Random(seed).NextBytes(memory);
            Assert.Equal(0, Helsinki2018.Entries.Search(builder.Query, new SearchHit<Entry>[10]));
            Put(builder.Query, $"seed {seed}");
        }
    }

    [Fact]
    public static void A_builder_whose_memory_was_overwritten_continues_or_throws()
    {
        byte[] memory = new byte[1024];
        for (int seed = 0; seed < 5000; seed++)
        {
            var random = new Random(seed);
            QueryBuilder builder = Build(memory);
            builder.BeginGroup().BeginGroup().Word("arms");
            random.NextBytes(memory.AsSpan(memory.Length - (10 * QueryBuilder.PartBytes)));
            try
            {
                builder
                    .Word("treaty")
                    .EndGroup()
                    .EndGroup()
                    .EndGroup()
                    .Word("summit")
                    .Phrase(new string('a', 2000))
                    .Word("press");
                Put(builder.Query, $"seed {seed}");
            }
            catch (ArgumentOutOfRangeException)
            {
                // The builder rejected a range outside its memory.
            }
        }
    }

    [Theory]
    [MemberData(nameof(RowsOutside))]
    public static void A_record_outside_the_table_matches_nothing(int row)
    {
        Entry record = FromRow<Entry>(row);
        Assert.Equal(0, Inputs.Entries.Explain("putin", record, new TermContribution<Entry>[10]));
        Assert.Equal(0, Inputs.Entries.FindMatchedFields("putin", record).Count);
        Assert.Equal(0, Inputs.Entries.SearchSimilar(record, new SearchHit<Entry>[10]));
        MatchedSet<Entry> matches = Inputs.Entries.SearchAll("putin", new ulong[Inputs.Entries.BitmapLength()]);
        Assert.NotEqual(0, matches.Count);
        Assert.False(matches.Contains(record));
    }

    [Fact]
    public static void A_span_that_is_too_short_receives_no_matches()
    {
        ulong[] memory = new ulong[Inputs.Entries.BitmapLength()];
        int count = Inputs.Entries.SearchAll("putin", memory).Count;
        Assert.Throws<ArgumentException>(() => Inputs.Entries.SearchAll("putin", memory).CopyTo(new Entry[count - 1]));
        Assert.Throws<ArgumentException>(() => Inputs.Entries.SearchAll("putin", memory.AsSpan(1)).Count);
    }

    [Fact]
    public static void Default_results_have_no_word()
    {
        Assert.True(default(Completion<Entry>).WordUtf8.IsEmpty);
        Assert.Equal("", default(Completion<Entry>).ToString());
        Assert.True(default(TermContribution<Entry>).WordUtf8.IsEmpty);
        Assert.Equal(0, default(MatchedFields<Entry>).Count);
        Assert.True(default(Passage).Text.IsEmpty);
        Assert.True(default(Passage).OrBetter(default).Text.IsEmpty);
        Assert.Equal(0, Inputs.Entries.Search(default(SearchQuery), new SearchHit<Entry>[1]));
        Assert.Equal(0, Inputs.Entries.WriteSnippet("putin", default(Passage), new byte[10], default));
    }

    private static T FromRow<T>(int row)
        where T : struct, IRecord<T> => T.FromRow(row);

    private static QueryBuilder Build(byte[] memory)
    {
        var builder = new QueryBuilder(memory);
        builder
            .Must()
            .Field("headline")
            .Word("putin")
            .Phrase("press conference")
            .Not()
            .Prefix("nord")
            .Fuzzy("sumit", 2);
        builder
            .Field("summary")
            .Near("arms treaty", 7)
            .BeginGroup()
            .Word("trump")
            .BeginGroup()
            .Word("helsinki")
            .EndGroup()
            .EndGroup();
        return builder;
    }

    private static void Put(SearchQuery query, string name)
    {
        int found =
            Inputs.Entries.Search(query, Inputs.Entries.All, new SearchHit<Entry>[10], out int total)
            + Inputs.Entries.DescribeQuery(query, new QueryPart[48], out _)
            + Inputs.Entries.Explain(query, Inputs.Entries[0], new TermContribution<Entry>[10])
            + Inputs.Entries.FindMatchedFields(query, Inputs.Entries[1]).Count
            + Inputs.Entries.SearchAll(query, new ulong[Inputs.Entries.BitmapLength()]).Count
            + Inputs.Entries.FindHighlights(query, Inputs.Entries[0].SummaryUtf8, new Highlight[10])
            + Inputs.Entries.WriteSnippet(query, Inputs.Entries[0].SummaryUtf8, new byte[200], new SnippetFormat());
        Assert.True(found >= 0 && total >= 0, name);
    }
}
