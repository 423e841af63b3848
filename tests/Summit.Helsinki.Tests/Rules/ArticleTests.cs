namespace Summit.Helsinki.Tests.Rules;

/// <summary>The rules on the article: its statements and their sections.</summary>
public class ArticleTests
{
    private static readonly string[] Sections = ["Lead", "First Steps", "Broad Range"];

    [Fact]
    public void Statements_are_numbered_without_gaps() =>
        Assert.Equal(
            Enumerable.Range(1, Source.Article.Entries.Count),
            Source.Article.Entries.Select(statement => statement.Position)
        );

    [Fact]
    public void Sections_follow_each_other() =>
        Assert.Equal(
            Source
                .Article.Entries.OrderBy(statement => Array.IndexOf(Sections, statement.Section))
                .ThenBy(statement => statement.Position),
            Source.Article.Entries
        );

    [Fact]
    public void Every_statement_belongs_to_a_section() =>
        Assert.Equal(Sections, Source.Article.Entries.Select(statement => statement.Section).Distinct());

    [Fact]
    public void Every_statement_appears_with_the_article() =>
        Assert.All(Source.Article.Entries, statement => Assert.Equal(Source.Article.Published, statement.Published));

    [Fact]
    public void The_article_appeared_at_half_past_eight_in_the_east() =>
        Assert.Equal(new DateTimeOffset(2018, 6, 28, 8, 30, 0, TimeSpan.FromHours(-4)), Source.Article.Published);

    [Fact]
    public void The_day_of_a_statement_is_not_later_than_the_article() =>
        Assert.All(Source.Article.Entries, statement =>
            Assert.False(statement.Occurred > DateOnly.FromDateTime(Source.Article.Published.UtcDateTime))
        );
}
