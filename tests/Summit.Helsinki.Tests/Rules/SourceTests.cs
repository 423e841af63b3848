namespace Summit.Helsinki.Tests.Rules;

public class SourceTests
{
    [Fact]
    public void Only_a_live_blog_covers_a_span_of_time() =>
        Assert.All(Helsinki2018.Sources, source =>
            Assert.Equal(source.Kind == SourceKind.LiveBlog, source.CoverageEnd is not null)
        );

    [Fact]
    public void A_source_without_an_address_says_how_it_was_found() =>
        Assert.All(Helsinki2018.Sources, source =>
            Assert.True(source.Address is not null || source.AsFound is not null)
        );

    [Fact]
    public void The_sections_of_a_source_equal_those_of_its_entries_except_the_lead() =>
        Assert.All(Helsinki2018.Sources, source =>
            Assert.Equal(
                source
                    .Entries.Select(entry => entry.Section)
                    .Distinct()
                    .Where(section => section is not (null or "Lead")),
                source.Sections
            )
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
