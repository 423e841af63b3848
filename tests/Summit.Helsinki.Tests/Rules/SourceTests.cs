namespace Summit.Helsinki.Tests.Rules;

public class SourceTests
{
    [Fact]
    public void Only_a_live_blog_covers_a_span_of_time() =>
        Assert.All(Helsinki2018.Sources, source =>
            Assert.Equal(source.Kind == SourceKind.LiveBlog, source.CoverageEnd is not null)
        );

    [Fact]
    public void Every_source_has_entries() =>
        Assert.All(Helsinki2018.Sources, source => Assert.False(source.Entries.IsEmpty));

    [Fact]
    public void Pages_are_read_after_they_were_published() =>
        Assert.All(Helsinki2018.Sources, source =>
            Assert.False(source.PageStamp < (source.CoverageEnd ?? source.Published))
        );
}
