namespace Summit.Helsinki.Tests.Rules;

/// <summary>The rules on locators. LocatorTests compares locators with the source.</summary>
public class LocatorRuleTests
{
    [Fact]
    public void A_headline_has_no_paragraph_and_all_else_has_one()
    {
        Assert.All(Helsinki2018.Entries, entry => AssertForm(entry.Part, entry.Paragraph, entry.LastParagraph));
        Assert.All(Helsinki2018.Utterances, utterance =>
            AssertForm(utterance.Part, utterance.Paragraph, utterance.LastParagraph)
        );
        Assert.All(Helsinki2018.Appearances, appearance =>
            AssertForm(appearance.Part, appearance.Paragraph, appearance.LastParagraph)
        );
        Assert.All(Helsinki2018.Media, medium => AssertForm(medium.Part, medium.Paragraph, null));
    }

    [Fact]
    public void A_last_paragraph_comes_after_the_first()
    {
        Assert.All(Helsinki2018.Entries, entry => Assert.False(entry.LastParagraph <= entry.Paragraph));
        Assert.All(Helsinki2018.Utterances, utterance => Assert.False(utterance.LastParagraph <= utterance.Paragraph));
        Assert.All(Helsinki2018.Appearances, further => Assert.False(further.LastParagraph <= further.Paragraph));
    }

    [Fact]
    public void Only_a_post_that_is_a_headline_stands_in_one() =>
        Assert.All(Source.LiveBlog.Entries, entry =>
            Assert.Equal(entry.Kind == EntryKind.HeadlineOnly, entry.Part == SourcePart.Headline)
        );

    [Fact]
    public void A_picture_stands_in_a_caption_and_a_video_in_a_headline() =>
        Assert.All(Helsinki2018.Media, medium =>
            Assert.Equal(medium.Kind == MediumKind.Picture ? SourcePart.Caption : SourcePart.Headline, medium.Part)
        );

    private static void AssertForm(SourcePart part, int? paragraph, int? lastParagraph)
    {
        Assert.Equal(part == SourcePart.Headline, paragraph is null);
        Assert.True(paragraph is not null || lastParagraph is null);
    }
}
