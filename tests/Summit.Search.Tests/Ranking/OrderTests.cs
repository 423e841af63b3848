using Summit.CompilerServices;
using Summit.Search.Tests.Harness;
using Summit.Search.Tests.Reference;

namespace Summit.Search.Tests.Ranking;

/// <summary>The order of hits, their total number, and the restriction to a set of records.</summary>
public static class OrderTests
{
    private const string Everything = "+(\"the same\") words";

    [Theory]
    [InlineData("same")]
    [InlineData("+same +text")]
    [InlineData("the same text here other")]
    [InlineData("\"same text\"")]
    [InlineData("sam*")]
    [InlineData("sme~")]
    [InlineData("(same (text))")]
    public static void Records_with_equal_scores_are_in_table_order(string query)
    {
        StoredIndex.Use(DocSet.Of([.. Enumerable.Repeat("the same text here", 9000)]));
        Found found = Found.By(query, capacity: 100);
        Assert.Equal(Enumerable.Range(0, 100), found.Ordinals);
        Assert.Equal(9000, found.Total);
        Assert.Single(found.Scores.Distinct());
        Assert.True(found.Scores[0] > 0);
    }

    [Fact]
    public static void A_rare_impact_among_equal_ones_counts_exactly()
    {
        StoredIndex.Use(
            DocSet.Of([
                .. Enumerable.Repeat("one word of many", 3000),
                "word",
                .. Enumerable.Repeat("one word of many", 3000),
            ])
        );
        Assert.Equal(3000, Found.By("word").Ordinals[0]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(1000)]
    [InlineData(10_000)]
    public static void A_shorter_span_receives_the_first_hits(int capacity)
    {
        StoredIndex.Use(ZipfDocs.Make(9000, 10));
        string medium = ZipfDocs.Words[60];
        string rare = ZipfDocs.Words[900];
        string[] queries =
        [
            "kari",
            "kari tori nari",
            "+kari +tori",
            "ka*",
            "\"kari tori\"",
            "nowhere",
            medium,
            rare,
            $"{medium} {rare}",
            $"{medium} {rare} kari",
            $"{medium} -kari",
            $"+{medium} +kari",
            $"+{medium} {rare}",
            $"+{rare} kari",
        ];
        foreach (string query in queries)
        {
            Found all = Found.By(query, 9000);
            Found found = Found.By(query, capacity);
            Assert.Equal(all.Total, found.Total);
            Assert.Equal(all.Ordinals.Take(capacity), found.Ordinals);
            Assert.Equal(all.Scores.Take(capacity), found.Scores);
        }
    }

    [Fact]
    public static void Scores_descend()
    {
        StoredIndex.Use(ZipfDocs.Make(9000, 10));
        foreach (ReferencePart[] query in ZipfQueries.OfEveryKind(new Random(1), 1))
        {
            Found found = Found.By(ReferencePart.Text(query, [new SearchField("Field0")]), 9000);
            Assert.Equal(found.Scores.OrderDescending(), found.Scores);
            Assert.Equal(found, Found.By(ReferencePart.Text(query, [new SearchField("Field0")]), 9000), SameFound);
        }
    }

    [Fact]
    public static void A_filter_excludes_other_records()
    {
        StoredIndex.Use(ZipfDocs.Make(20_000, 8));
        var some = StoredRecords.Set<TestDoc>(UnsafeStoredRows.Run(8000, 17000));
        RecordSet<TestDoc> fewer = some - StoredRecords.Set<TestDoc>(UnsafeStoredRows.Run(8100, 8400));
        foreach (ReferencePart[] query in ZipfQueries.OfEveryKind(new Random(2), 1))
        {
            string text = ReferencePart.Text(query, [new SearchField("Field0")]);
            Found all = Found.By(text, 20_000);
            Found found = Found.By(text, fewer, 20_000);
            (int, float)[] expected = [.. all.Ordinals.Zip(all.Scores).Where(hit => Contains(fewer, hit.First))];
            Assert.Equal(expected, found.Ordinals.Zip(found.Scores));
            Assert.Equal(expected.Length, found.Total);
        }
    }

    [Theory]
    [InlineData("kari")]
    [InlineData("+kari tori")]
    [InlineData("\"kari tori\"")]
    public static void Nothing_is_found_in_the_empty_set(string query)
    {
        StoredIndex.Use(ZipfDocs.Make(1000));
        Assert.Equal(0, Found.By(query, default(RecordSet<TestDoc>)).Total);
        Assert.Equal(0, Found.By(query, StoredRecords.Set<TestDoc>(UnsafeStoredRows.Run(1, 1))).Total);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-kari")]
    [InlineData("-\"kari tori\"")]
    [InlineData("+nowhere kari")]
    [InlineData("\"kari nowhere\"")]
    [InlineData("nowhere* nowhere~ field0:nowhere NEAR(nowhere kari)")]
    public static void An_empty_query_finds_nothing(string query)
    {
        StoredIndex.Use(ZipfDocs.Make(1000));
        Assert.Equal(0, Found.By(query).Total);
    }

    [Fact]
    public static void A_table_without_records_can_be_searched()
    {
        StoredIndex.Use(DocSet.Of());
        Assert.Equal(0, Found.By(Everything).Total);
    }

    private static bool Contains(in RecordSet<TestDoc> set, int ordinal) => set.Contains(TestDoc.Table[ordinal]);

    private static bool SameFound(Found left, Found right) =>
        left.Total == right.Total
        && left.Ordinals.SequenceEqual(right.Ordinals)
        && left.Scores.SequenceEqual(right.Scores);
}
