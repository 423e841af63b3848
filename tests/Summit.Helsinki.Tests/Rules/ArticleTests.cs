namespace Summit.Helsinki.Tests.Rules;

/// <summary>The article: its statements in their sections.</summary>
public class ArticleTests
{
    private static readonly string[] Sections = ["Lead", "First Steps", "Broad Range"];

    [Fact]
    public void StatementsAreNumberedThroughWithoutGaps() => Assert.Equal(
        Enumerable.Range(1, Source.Article.Entries.Count),
        Source.Article.Entries.Select(statement => statement.Position));

    [Fact]
    public void SectionsFollowEachOther() => Assert.Equal(
        Source.Article.Entries
            .OrderBy(statement => Array.IndexOf(Sections, statement.Section))
            .ThenBy(statement => statement.Position),
        Source.Article.Entries);

    [Fact]
    public void EveryStatementStandsInASection() =>
        Assert.Equal(Sections, Source.Article.Entries.Select(statement => statement.Section).Distinct());

    [Fact]
    public void EveryStatementAppearsWithTheArticle() =>
        Assert.All(Source.Article.Entries, statement => Assert.Equal(Source.Article.Published, statement.Published));

    [Fact]
    public void TheArticleAppearedAtHalfPastEightInTheEast() =>
        Assert.Equal(new DateTimeOffset(2018, 6, 28, 8, 30, 0, TimeSpan.FromHours(-4)), Source.Article.Published);

    [Fact]
    public void ADayOfAStatementIsNotLaterThanTheArticle() => Assert.All(
        Source.Article.Entries,
        statement => Assert.False(statement.Occurred > DateOnly.FromDateTime(Source.Article.Published.UtcDateTime)));
}
