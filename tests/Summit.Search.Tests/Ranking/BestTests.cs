using Summit.Search.Tests.Harness;
using Summit.Search.Tests.Reference;

namespace Summit.Search.Tests.Ranking;

/// <summary>
/// A search for the best hits only returns the same hits as a search that also counts all matches, although it skips
/// most records that cannot be among the best.
/// </summary>
public static class BestTests
{
    /// <summary>Numbers of records, of words per text, and of fields.</summary>
    public static TheoryData<int, int, int> Sizes =>
        new()
        {
            { 0, 10, 1 },
            { 12, 10, 1 },
            { 300, 40, 2 },
            { 8193, 10, 1 },
            { 20_000, 8, 1 },
            { 30_000, 12, 2 },
        };

    [Theory]
    [MemberData(nameof(Sizes))]
    public static void The_best_are_the_first_of_all(int count, int words, int fields)
    {
        DocSet set = ZipfDocs.Make(count, words, fields);
        StoredIndex.Use(set);
        foreach (
            ReferencePart[] query in ZipfQueries
                .Ranked(new Random(count), 300)
                .Concat(ZipfQueries.OfEveryKind(new Random(count), fields))
        )
            AssertSame(ReferencePart.Text(query, set.Fields));
    }

    /// <summary>Few different texts: most scores occur many times, and the earlier record wins.</summary>
    [Theory]
    [InlineData(500)]
    [InlineData(20_000)]
    public static void Earlier_records_win_among_equal_scores(int count)
    {
        string[] texts = ["kari tori", "kari nari", "kari kari nari", "tori", "nari tori kari", "rari"];
        StoredIndex.Use(DocSet.Of([.. Enumerable.Range(0, count).Select(i => texts[i * i % 11 % texts.Length])]));
        foreach (
            string query in (string[])
                ["kari tori", "tori nari", "rari kari", "kari tori nari rari", "kari kari", "k* tori", "rari~ nari"]
        )
            AssertSame(query);
    }

    /// <summary>
    /// Words with more different frequencies than a record keeps impacts, some with an accent: exceptions and forms.
    /// </summary>
    [Fact]
    public static void Exceptions_and_forms_are_among_the_best()
    {
        StoredIndex.Use(DocSet.Of([.. Enumerable.Range(0, 9000).Select(ExceptionImpactTests.Text)]));
        for (int word = 0; word < ExceptionImpactTests.WordCount; word++)
        {
            AssertSame(
                $"{ExceptionImpactTests.Word(word, isAccented: word % 2 == 0)} {ExceptionImpactTests.Word(word + 13, isAccented: false)}"
            );
            AssertSame(
                $"{ExceptionImpactTests.Word(word, isAccented: true)} {ExceptionImpactTests.Word(word * 7, isAccented: true)} {ExceptionImpactTests.Word(word + 1, isAccented: false)}"
            );
        }
    }

    private static void AssertSame(string query)
    {
        Found all = Found.By(query, TestDoc.TableCount);
        foreach (int capacity in (int[])[0, 1, 3, 10, 16, 17, 40])
        {
            Found best = Found.BestBy(query, capacity);
            Assert.Equal(all.Ordinals.Take(capacity), best.Ordinals);
            Assert.Equal(all.Scores.Take(capacity), best.Scores);
        }
    }
}
