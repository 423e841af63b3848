using System.Security.Cryptography;

namespace Summit.Helsinki.Tests.Locators;

/// <summary>
/// Compares the source records with their documents: the digest of the file, and the links, tags and sections of the
/// page.
/// </summary>
public class SourceFileTests
{
    [Fact]
    public void The_digest_of_every_document_equals_that_of_its_source()
    {
        SeedFolder.SkipUnlessThere();
        Assert.All(Helsinki2018.Sources, source =>
            Assert.Equal(
                source.Sha256,
                Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(SeedFolder.PathOf(source))))
            )
        );
    }

    [Fact]
    public void The_tags_of_the_live_blog_equal_the_printed_tags()
    {
        SeedFolder.SkipUnlessThere();
        Assert.Contains(
            string.Join(", ", Source.LiveBlog.Tags),
            File.ReadLines(SeedFolder.PathOf(Source.LiveBlog)).Select(line => line.Trim())
        );
    }

    [Fact]
    public void The_number_of_links_of_the_live_blog_equals_that_of_the_page()
    {
        SeedFolder.SkipUnlessThere();
        string[] lines = [.. File.ReadLines(SeedFolder.PathOf(Source.LiveBlog)).Select(line => line.Trim())];
        int headline = Array.FindIndex(lines, line => line.StartsWith("LIVE UPDATES:", StringComparison.Ordinal));
        int tags = Array.IndexOf(lines, string.Join(", ", Source.LiveBlog.Tags));
        Assert.Equal(Source.LiveBlog.Related.Count, lines[(headline + 1)..tags].Count(line => line.Length > 0));
    }

    [Fact]
    public void The_sections_of_the_article_equal_the_printed_sections()
    {
        SeedFolder.SkipUnlessThere();
        Assert.Equal(ArticleDocument.SectionHeadings(SeedFolder.PathOf(Source.Article)), Source.Article.Sections);
    }

    [Fact]
    public void The_byline_and_the_rubric_of_the_article_equal_the_printed_ones()
    {
        SeedFolder.SkipUnlessThere();
        string[] lines = File.ReadAllLines(SeedFolder.PathOf(Source.Article));
        Assert.Equal("By", lines[Array.IndexOf(lines, Source.Article.Byline) - 1]);
        Assert.Contains(Assert.Single(Source.Article.Tags), lines);
    }
}
