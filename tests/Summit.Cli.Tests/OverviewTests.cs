using System.Globalization;
using System.Text.Json;
using Summit.Cli.Tests.Harness;
using Summit.Helsinki;

namespace Summit.Cli.Tests;

/// <summary>The commands that summarise a whole table: speakers, topics, stats.</summary>
public sealed class OverviewTests
{
    [Fact]
    public void Speakers_counts_the_records_that_refer_to_them()
    {
        string[][] lines = [.. ToolRun.Piped("speakers").Lines.Select(line => line.Split('\t'))];

        Assert.Equal(Helsinki2018.Speakers.Select(speaker => speaker.Id), lines.Select(line => line[0]));
        Assert.Equal(
            Helsinki2018.Speakers.Select(speaker =>
                Text(Helsinki2018.Entries.Count(entry => entry.Speakers.Contains(speaker)))
            ),
            lines.Select(line => line[4])
        );
        Assert.Equal(
            Helsinki2018.Speakers.Select(speaker =>
                Text(Helsinki2018.Utterances.Count(utterance => utterance.Speaker == speaker))
            ),
            lines.Select(line => line[5])
        );
    }

    [Theory]
    [InlineData("russia", Delegation.Russia)]
    [InlineData("united-states", Delegation.UnitedStates)]
    [InlineData("finland", Delegation.Finland)]
    public void Speakers_filters_by_delegation(string name, Delegation delegation) =>
        Assert.Equal(
            Helsinki2018.Speakers.Where(speaker => speaker.Delegation == delegation).Select(speaker => speaker.Id),
            ToolRun.Piped("speakers", "--where", $"delegation={name}").Lines.Select(line => line.Split('\t')[0])
        );

    [Fact]
    public void Speakers_filters_by_kind()
    {
        Assert.Equal(24, ToolRun.Piped("speakers", "--where", "kind=person").Lines.Length);
        Assert.Equal(20, ToolRun.Piped("speakers", "--where", "kind=organisation").Lines.Length);
    }

    [Fact]
    public void Topics_lists_each_topic_once_after_all_broader_ones()
    {
        string[][] lines = [.. ToolRun.Piped("topics").Lines.Select(line => line.Split('\t'))];
        var seen = new HashSet<string>();

        foreach (string[] line in lines)
        {
            Topic topic = Helsinki2018.Topics.Get(line[0]);
            string[] broader = [.. topic.Broader.Select(other => other.Id)];
            Assert.Equal(string.Join(',', broader), line[1]);
            Assert.Subset(seen, broader.ToHashSet());
            Assert.Contains(Text(topic.Entries.Count), line[2..^1]);
            Assert.Contains(Text(topic.AllEntries.Count), line[2..^1]);
            Assert.Equal(topic.Label, line[^1]);
            Assert.True(seen.Add(topic.Id));
        }

        Assert.Equal(Helsinki2018.Topics.Count, lines.Length);
    }

    [Fact]
    public void Stats_counts_the_records_of_each_table_and_of_each_value()
    {
        JsonElement stats = ToolRun.Piped("stats", "--json").Json;

        Assert.Equal(
            Helsinki2018.Entries.Count,
            stats
                .GetProperty("records")
                .EnumerateArray()
                .Single(bar => bar.GetProperty("id").GetString() == "entries")
                .GetProperty("count")
                .GetInt32()
        );
        Assert.Equal(Helsinki2018.Entries.Count, Sum(stats, "entries.kind"));
        Assert.Equal(Helsinki2018.Entries.Count, Sum(stats, "entries.published"));
        Assert.Equal("donald-trump", stats.GetProperty("entries.speakers")[0].GetProperty("id").GetString());
        Assert.False(stats.TryGetProperty("places.kind", out _));
    }

    [Fact]
    public void Stats_of_a_hierarchy_counts_below_its_roots()
    {
        JsonElement stats = ToolRun.Piped("stats", "topics", "--json").Json;

        Assert.Equal(
            Helsinki2018
                .Topics.Where(topic => topic.Broader.Count == 0)
                .OrderByDescending(topic => topic.AllEntries.Count)
                .Select(topic => (topic.Id, topic.AllEntries.Count)),
            stats
                .GetProperty("topics.allEntries")
                .EnumerateArray()
                .Select(bar => (bar.GetProperty("id").GetString()!, bar.GetProperty("count").GetInt32()))
        );
    }

    [Theory]
    [InlineData("library", "books.published", "1931-10-02,1948-02-29,1999-12-31")]
    [InlineData("port", "sailings.leaves", "2021-03-01T06,2021-03-01T18,2021-03-02T06")]
    [InlineData("port", "tides.day", "2021-03-01,2021-03-02")]
    public void Stats_counts_a_timeline_by_the_finest_unit_that_fits(string corpus, string chart, string bars)
    {
        string path = corpus == "library" ? Compiled.Library : Compiled.Port;
        string[] lines = ToolRun.Piped("stats", "--corpus", path).Lines;

        Assert.Equal(
            bars,
            string.Join(
                ',',
                lines.Select(line => line.Split('\t')).Where(line => line[0] == chart).Select(line => line[1])
            )
        );
    }

    private static int Sum(JsonElement stats, string chart) =>
        stats.GetProperty(chart).EnumerateArray().Sum(bar => bar.GetProperty("count").GetInt32());

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
