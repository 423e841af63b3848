namespace Summit.Helsinki.Tests.Rules;

public class SourceTests
{
    [Fact]
    public void OnlyALiveBlogCoversASpanOfTime() => Assert.All(
        Helsinki2018.Sources,
        source => Assert.Equal(source.Kind == SourceKind.LiveBlog, source.CoverageEnd is not null));

    [Fact]
    public void EverySourceHasEntries() => Assert.All(Helsinki2018.Sources, source => Assert.False(source.Entries.IsEmpty));

    [Fact]
    public void PagesAreReadAfterTheyWerePublished() =>
        Assert.All(Helsinki2018.Sources, source => Assert.False(source.PageStamp < (source.CoverageEnd ?? source.Published)));
}
