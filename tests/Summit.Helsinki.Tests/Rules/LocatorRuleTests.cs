namespace Summit.Helsinki.Tests.Rules;

/// <summary>The rules on locators. LocatorTests compares locators with the source.</summary>
public class LocatorRuleTests
{
    [Fact]
    public void Only_headlines_have_no_paragraph()
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
    public void Only_headline_posts_are_located_in_a_headline() =>
        Assert.All(Source.LiveBlog.Entries, entry =>
            Assert.Equal(entry.Kind == EntryKind.HeadlineOnly, entry.Part == SourcePart.Headline)
        );

    [Fact]
    public void Pictures_are_located_in_captions_and_videos_in_headlines() =>
        Assert.All(Helsinki2018.Media, medium =>
            Assert.Equal(medium.Kind == MediumKind.Picture ? SourcePart.Caption : SourcePart.Headline, medium.Part)
        );

    private static void AssertForm(SourcePart part, int? paragraph, int? lastParagraph)
    {
        Assert.Equal(part == SourcePart.Headline, paragraph is null);
        Assert.True(paragraph is not null || lastParagraph is null);
    }
}
