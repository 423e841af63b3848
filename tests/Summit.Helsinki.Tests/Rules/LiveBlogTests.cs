namespace Summit.Helsinki.Tests.Rules;

/// <summary>The rules on the live blog: no post is missing, and each has its position on the page.</summary>
public class LiveBlogTests
{
    /// <summary>The printed times in the order of the page, copied by hand: newest first, except for 16:11.</summary>
    private static readonly string[] PrintedTimes =
    [
        "18:18",
        "18:01",
        "17:49",
        "17:44",
        "17:43",
        "17:23",
        "17:14",
        "17:02",
        "16:37",
        "16:36",
        "16:28",
        "16:23",
        "16:14",
        "16:10",
        "16:09",
        "15:50",
        "15:49",
        "15:47",
        "15:39",
        "15:37",
        "15:34",
        "16:11",
        "15:29",
        "15:25",
        "15:24",
        "15:22",
        "15:21",
        "15:20",
        "15:19",
        "15:17",
        "15:16",
        "15:14",
        "15:13",
        "15:11",
        "15:09",
        "14:47",
        "14:07",
        "13:38",
        "13:22",
        "13:05",
        "12:43",
        "12:26",
        "12:25",
        "11:32",
        "11:16",
        "11:14",
        "11:12",
        "11:11",
        "10:59",
        "10:47",
        "10:40",
        "10:38",
        "10:05",
        "10:02",
        "09:55",
        "09:45",
    ];

    [Fact]
    public void Every_post_has_its_position_on_the_page() =>
        Assert.Equal(
            PrintedTimes,
            Source.LiveBlog.Entries.OrderBy(post => post.Position).Select(post => $"{post.Published:HH:mm}")
        );

    [Fact]
    public void Positions_count_from_the_top_without_gaps() =>
        Assert.Equal(Enumerable.Range(1, 56), Source.LiveBlog.Entries.Select(post => post.Position).Order());

    [Fact]
    public void One_post_is_out_of_order_as_on_the_page()
    {
        Entry[] page = [.. Source.LiveBlog.Entries.OrderBy(post => post.Position)];
        Entry outOfOrder = Assert
            .Single(page.Skip(1).Zip(page), pair => pair.First.Published > pair.Second.Published)
            .First;
        Assert.Equal(Entry.Live1611TrumpCompetitor, outOfOrder);
        Assert.Equal(22, outOfOrder.Position);
    }

    [Fact]
    public void Every_post_is_from_the_day_of_the_summit() =>
        Assert.All(Source.LiveBlog.Entries, post =>
            Assert.Equal(SummitDay.At(0, 0).Date, post.Published.UtcDateTime.Date)
        );

    [Fact]
    public void The_source_covers_all_posts()
    {
        Assert.Equal(Source.LiveBlog.Entries.Min(post => post.Published), Source.LiveBlog.Published);
        Assert.Equal(Source.LiveBlog.Entries.Max(post => post.Published), Source.LiveBlog.CoverageEnd);
    }

    [Fact]
    public void Posts_have_no_section_and_need_no_day() =>
        Assert.All(Source.LiveBlog.Entries, post => Assert.True(post is { Section: null, Occurred: null }));
}
