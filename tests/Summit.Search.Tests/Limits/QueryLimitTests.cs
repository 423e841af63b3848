using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Limits;

/// <summary>
/// Equal parts of a query are executed once and count as often as they are written, and parts beyond a limit are
/// reported and left out.
/// </summary>
public sealed class QueryLimitTests
{
    private static readonly string[] Texts =
    [
        "one two three four",
        "one two",
        "two three one",
        "four",
        "one one one two",
        "three",
    ];

    public QueryLimitTests() => StoredIndex.Use(DocSet.Of(Texts));

    [Theory]
    [InlineData("one one one", "one")]
    [InlineData("one ONE One", "one")]
    [InlineData("+one +one", "+one")]
    [InlineData("\"one two\" \"one two\"", "\"one two\"")]
    [InlineData("NEAR(one three, 3) NEAR(one three, 3)", "NEAR(one three, 3)")]
    [InlineData("t* t*", "t*")]
    [InlineData("thre~ thre~", "thre~")]
    [InlineData("text:one text:one", "text:one")]
    [InlineData("+(one one) +(one)", "+(one)")]
    public void A_repeated_part_finds_the_same_records(string repeated, string once) =>
        Assert.Equal(Found.All(once), Found.All(repeated));

    [Theory]
    [InlineData("two two", "two", 2)]
    [InlineData("two two two", "two", 3)]
    [InlineData("\"one two\" \"one two\"", "\"one two\"", 2)]
    [InlineData("t* t* t* t*", "t*", 4)]
    [InlineData("(two two)", "two", 2)]
    public void A_repeated_part_counts_as_often_as_it_is_written(string repeated, string once, int times)
    {
        Found expected = Found.By(once);
        Found found = Found.By(repeated);
        Assert.Equal(expected.Ordinals, found.Ordinals);
        for (int i = 0; i < found.Scores.Length; i++)
            Assert.Equal(times * expected.Scores[i], found.Scores[i], 0.001 * found.Scores[i]);
    }

    [Theory]
    [InlineData("one -one")]
    [InlineData("(one two) -(one two)")]
    public void A_part_in_another_role_is_not_a_repetition(string query) => Assert.Empty(Found.All(query));

    [Fact]
    public void A_repeated_part_is_described_like_the_first()
    {
        var parts = new QueryPart[3];
        Assert.Equal(3, TestDoc.Table.DescribeQuery("t* t* T*", parts, out bool isTruncated));
        Assert.False(isTruncated);
        Assert.Equal([2, 2, 2], parts.Select(part => part.TermCount));
    }

    [Fact]
    public void Words_beyond_the_maximum_of_a_phrase_are_left_out_and_reported()
    {
        string words = string.Join(' ', Enumerable.Repeat("one", TableSearch.MaxPhraseWords + 1));
        var parts = new QueryPart[1];
        TestDoc.Table.DescribeQuery($"\"{words}\"", parts, out bool isTruncated);
        Assert.True(isTruncated && parts[0].IsTruncated);
        Assert.Equal(TableSearch.MaxPhraseWords, parts[0].TermCount);
        TestDoc.Table.DescribeQuery($"\"{words[4..]}\"", parts, out isTruncated);
        Assert.False(isTruncated || parts[0].IsTruncated);
    }

    [Fact]
    public void Required_parts_beyond_the_limits_are_ignored_and_reported()
    {
        StoredIndex.Use(ZipfDocs.Make(9000, 60));
        string query = string.Join(
            ' ',
            ZipfDocs
                .Words.Take(12)
                .SelectMany(left => ZipfDocs.Words.Take(12).Select(right => $"NEAR({left} {right}, 3)"))
        );
        var parts = new QueryPart[TableSearch.MaxQueryParts];
        int count = TestDoc.Table.DescribeQuery(query, parts, out bool isTruncated);
        Assert.True(isTruncated);
        Assert.Contains(parts.Take(count), part => part.IsTruncated && part.TermCount == 0);
        Assert.False(parts[0].IsTruncated);
        string executed = string.Join(
            ' ',
            parts.Take(count).Where(part => part.TermCount > 0).Select(part => $"NEAR({query[part.Text]}, 3)")
        );
        Assert.Equal(Found.All(executed), Found.All(query));
        Assert.Equal(Found.All("+" + executed), Found.All("+" + query));
    }

    [Fact]
    public void A_query_of_words_is_never_left_out_for_its_work()
    {
        StoredIndex.Use(ZipfDocs.Make(9000, 200));
        var parts = new QueryPart[TableSearch.MaxQueryParts];
        string query = string.Join(' ', ZipfDocs.Words.Take(TableSearch.MaxQueryParts));
        TestDoc.Table.DescribeQuery(query, parts, out bool isTruncated);
        Assert.False(isTruncated);
    }

    [Fact]
    public void A_built_query_has_the_limits_of_a_written_one()
    {
        byte[] memory = new byte[200_000];
        var longest = new QueryBuilder(memory);
        longest.Word(new string('a', TableSearch.MaxQueryBytes));
        Assert.False(longest.IsTruncated);
        longest.Word("b");
        Assert.True(longest.IsTruncated);

        var prefix = new QueryBuilder(memory);
        prefix.Prefix(string.Concat(Enumerable.Repeat("s-", 32_000)));
        Assert.True(prefix.IsTruncated);
        Assert.Equal(0, TestDoc.Table.Search(prefix.Query, new SearchHit<TestDoc>[1]));

        var deep = new QueryBuilder(memory);
        for (int depth = 0; depth < 6; depth++)
            deep.BeginGroup();
        Assert.False(deep.IsTruncated);
        deep.Not().BeginGroup().Word("one").EndGroup().Word("two");
        Assert.True(deep.IsTruncated);
        Assert.Equal([0, 1, 2, 4], Ordinals(deep.Query));
    }

    private static int[] Ordinals(SearchQuery query)
    {
        var hits = new SearchHit<TestDoc>[10];
        int count = TestDoc.Table.Search(query, hits);
        return [.. hits.Take(count).Select(hit => hit.Record.Ordinal).Order()];
    }
}
