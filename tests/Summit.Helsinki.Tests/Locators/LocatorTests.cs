namespace Summit.Helsinki.Tests.Locators;

/// <summary>Every locator refers to an existing part and paragraph of the source document.</summary>
public class LocatorTests
{
    [Fact]
    public void Every_post_has_the_printed_time_at_its_position()
    {
        SeedFolder.SkipUnlessThere();
        Assert.Equal(
            SourceDocuments.Posts.Select(post => post.Time),
            Source.LiveBlog.Entries.OrderBy(entry => entry.Position).Select(entry => $"{entry.Published:HH:mm}")
        );
    }

    [Fact]
    public void The_part_of_every_entry_is_found()
    {
        SeedFolder.SkipUnlessThere();
        Assert.All(Helsinki2018.Entries, entry => AssertFound(entry, entry.Part, entry.Paragraph, entry.LastParagraph));
    }

    [Fact]
    public void The_part_of_every_utterance_is_found()
    {
        SeedFolder.SkipUnlessThere();
        Assert.All(Helsinki2018.Utterances, utterance =>
            AssertFound(utterance.Entry, utterance.Part, utterance.Paragraph, utterance.LastParagraph)
        );
    }

    [Fact]
    public void The_part_of_every_further_appearance_is_found()
    {
        SeedFolder.SkipUnlessThere();
        Assert.All(Helsinki2018.Appearances, appearance =>
            AssertFound(appearance.Entry, appearance.Part, appearance.Paragraph, appearance.LastParagraph)
        );
    }

    [Fact]
    public void The_part_of_every_medium_is_found()
    {
        SeedFolder.SkipUnlessThere();
        Assert.All(Helsinki2018.Media, medium => AssertFound(medium.Entry, medium.Part, medium.Paragraph, null));
    }

    [Fact]
    public void An_entry_that_is_a_headline_only_has_no_paragraph_in_the_source()
    {
        SeedFolder.SkipUnlessThere();
        Assert.All(Source.LiveBlog.Entries, entry =>
            Assert.Equal(entry.Kind == EntryKind.HeadlineOnly, SourceDocuments.Of(entry).Paragraphs.Count == 0)
        );
    }

    [Fact]
    public void Every_paragraph_of_the_article_is_covered_by_an_entry()
    {
        SeedFolder.SkipUnlessThere();
        Assert.Equal(
            Enumerable.Range(1, SourceDocuments.Article.Paragraphs.Count),
            Source
                .Article.Entries.SelectMany(entry => Covered(entry.Paragraph, entry.LastParagraph))
                .Concat(
                    Source.Article.Entries.SelectMany(entry =>
                        entry.Utterances.SelectMany(utterance => Covered(utterance.Paragraph, utterance.LastParagraph))
                    )
                )
                .Distinct()
                .Order()
        );
    }

    [Fact]
    public void Quoted_words_come_from_a_part_that_quotes()
    {
        SeedFolder.SkipUnlessThere();
        Assert.All(Helsinki2018.Utterances.Where(utterance => utterance.Wording == Wording.Verbatim), utterance =>
            Assert.Contains(TextsOf(utterance), text =>
                text.IndexOfAny(['"', '“', '\'', '‘']) >= 0 || utterance.Channel == Channel.Tweet
            )
        );
    }

    private static IEnumerable<int> Covered(int? first, int? last) =>
        first is { } one ? Enumerable.Range(one, (last ?? one) - one + 1) : [];

    private static IEnumerable<string> TextsOf(Utterance utterance) =>
        utterance
            .AlsoIn.Select(further =>
                SourceDocuments.Of(further.Entry).Find(further.Part, further.Paragraph, further.LastParagraph)!
            )
            .Prepend(
                SourceDocuments.Of(utterance.Entry).Find(utterance.Part, utterance.Paragraph, utterance.LastParagraph)!
            );

    private static void AssertFound(Entry entry, SourcePart part, int? paragraph, int? lastParagraph) =>
        Assert.True(
            SourceDocuments.Of(entry).Find(part, paragraph, lastParagraph) is not null,
            $"{entry.Id} has no {part}, paragraph {paragraph} to {lastParagraph}"
        );
}
