using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;
using Summit.Helsinki;

namespace Summit.Cli.Tests;

/// <summary>Compares every filter with LINQ over the whole table.</summary>
public sealed class TimelineTests
{
    [Fact]
    public void The_timeline_lists_every_entry_in_order()
    {
        Entry[] oracle = [.. Helsinki2018.Entries.OrderBy(entry => entry.Published)];

        Assert.Equal(89, oracle.Length);
        Assert.Equal(Ids(oracle), IdsOf(ToolRun.Piped("timeline", "--json")));
        Assert.Equal(Ids(oracle), ToolRun.Piped("timeline").Lines.Select(line => line.Split('\t')[1]));
    }

    [Fact]
    public void The_timeline_filters_by_each_speaker()
    {
        foreach (Speaker speaker in Helsinki2018.Speakers)
            AssertTimeline(entry => entry.Speakers.Contains(speaker), "--speaker", speaker.Id);
    }

    [Fact]
    public void The_timeline_filters_by_each_topic_and_its_narrower_topics()
    {
        foreach (Topic topic in Helsinki2018.Topics)
            AssertTimeline(entry => IsAbout(entry, topic), "--topic", topic.Id);
    }

    [Fact]
    public void The_timeline_filters_by_each_source()
    {
        foreach (Source source in Helsinki2018.Sources)
            AssertTimeline(entry => entry.Source == source, "--where", $"source={source.Id}");
    }

    [Theory]
    [InlineData("report", EntryKind.Report)]
    [InlineData("headline-only", EntryKind.HeadlineOnly)]
    [InlineData("picture", EntryKind.Picture)]
    [InlineData("video", EntryKind.Video)]
    [InlineData("statement", EntryKind.Statement)]
    public void The_timeline_filters_by_kind(string name, EntryKind kind) =>
        AssertTimeline(entry => entry.Kind == kind, "--where", $"kind={name}");

    [Fact]
    public void Several_speakers_and_topics_must_all_match()
    {
        AssertTimeline(
            entry =>
                entry.Speakers.Contains(Speaker.VladimirPutin)
                && entry.Speakers.Contains(Speaker.DonaldTrump)
                && IsAbout(entry, Topic.Diplomacy)
                && IsAbout(entry, Topic.HelsinkiSummit),
            "--speaker",
            "Putin",
            "--speaker",
            "Trump",
            "--topic",
            "diplomacy",
            "--topic",
            "helsinki-summit"
        );
    }

    [Fact]
    public void All_filters_at_once_may_leave_one_entry()
    {
        ToolRun run = ToolRun.Piped(
            "timeline",
            "--speaker",
            "Путин",
            "--speaker",
            "donald-trump",
            "--topic",
            "syria",
            "--from",
            "15:00",
            "--to",
            "16:00",
            "--where",
            "source=live-blog",
            "--where",
            "kind=report",
            "--json"
        );

        Assert.Equal(["live-1549-trump-israel-syria"], IdsOf(run));
    }

    [Theory]
    [InlineData("15:09", "15:11", "live-1509-journalist-removed")]
    [InlineData("2018-07-16T15:09Z", "2018-07-16T15:11:00Z", "live-1509-journalist-removed")]
    [InlineData("2018-07-16T18:09:00+03:00", "2018-07-16T18:11:00.000+03:00", "live-1509-journalist-removed")]
    public void The_range_includes_its_start_and_excludes_its_end(string from, string to, string id) =>
        Assert.Equal([id], IdsOf(ToolRun.Piped("timeline", "--from", from, "--to", to, "--json")));

    [Fact]
    public void A_date_means_its_first_moment()
    {
        var day = new DateTimeOffset(2018, 7, 16, 0, 0, 0, TimeSpan.Zero);

        AssertTimeline(entry => entry.Published < day, "--to", "2018-07-16");
        AssertTimeline(entry => entry.Published >= day, "--from", "2018-07-16");
    }

    [Theory]
    [InlineData("15:09", "15:09")]
    [InlineData("16:00", "15:00")]
    public void An_empty_range_gives_an_empty_result(string from, string to)
    {
        Assert.Equal("", ToolRun.Piped("timeline", "--from", from, "--to", to).Output);
        Assert.Equal("[]\n", ToolRun.Piped("timeline", "--from", from, "--to", to, "--json").Output);
    }

    private static void AssertTimeline(Func<Entry, bool> oracle, params string[] options)
    {
        ToolRun run = ToolRun.Piped(["timeline", "--json", .. options]);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(Ids(Helsinki2018.Entries.Where(oracle)), IdsOf(run));
    }

    private static bool IsAbout(Entry entry, Topic topic) => entry.Topics.Any(about => Upwards(about).Contains(topic));

    private static IEnumerable<Topic> Upwards(Topic topic) => topic.Broader.SelectMany(Upwards).Prepend(topic);

    private static IEnumerable<string> Ids(IEnumerable<Entry> entries) => entries.Select(entry => entry.Id);

    private static IEnumerable<string?> IdsOf(ToolRun run) =>
        run.Json.EnumerateArray().Select(entry => entry.GetProperty("id").GetString());
}
