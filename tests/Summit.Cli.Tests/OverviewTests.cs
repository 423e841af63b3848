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
            lines.Select(line => line[5])
        );
        Assert.Equal(
            Helsinki2018.Speakers.Select(speaker =>
                Text(Helsinki2018.Utterances.Count(utterance => utterance.Speaker == speaker))
            ),
            lines.Select(line => line[6])
        );
    }

    [Theory]
    [InlineData("russia", Delegation.Russia)]
    [InlineData("united-states", Delegation.UnitedStates)]
    [InlineData("finland", Delegation.Finland)]
    public void Speakers_filters_by_delegation(string name, Delegation delegation) =>
        Assert.Equal(
            Helsinki2018.Speakers.Where(speaker => speaker.Delegation == delegation).Select(speaker => speaker.Id),
            ToolRun.Piped("speakers", "--delegation", name).Lines.Select(line => line.Split('\t')[0])
        );

    [Fact]
    public void Speakers_filters_by_kind()
    {
        Assert.Equal(24, ToolRun.Piped("speakers", "--kind", "person").Lines.Length);
        Assert.Equal(20, ToolRun.Piped("speakers", "--kind", "organisation").Lines.Length);
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
            Assert.Equal(Text(topic.Entries.Count), line[2]);
            Assert.Equal(Text(topic.AllEntries.Count), line[3]);
            Assert.True(seen.Add(topic.Id));
        }

        Assert.Equal(Helsinki2018.Topics.Count, lines.Length);
    }

    [Fact]
    public void Stats_adds_up()
    {
        JsonElement stats = ToolRun.Piped("stats", "--json").Json;

        Assert.Equal(
            ["entriesByHour", "entriesBySpeaker", "entriesByTopic", "utterancesByStance"],
            stats.EnumerateObject().Select(chart => chart.Name)
        );
        Assert.Equal(Source.LiveBlog.Entries.Count, Sum(stats, "entriesByHour"));
        Assert.Equal(Helsinki2018.Utterances.Count, Sum(stats, "utterancesByStance"));
        Assert.Equal("donald-trump", stats.GetProperty("entriesBySpeaker")[0].GetProperty("id").GetString());
        Assert.Equal(
            Helsinki2018.Topics.Count(topic => topic.Broader.Count == 0),
            stats.GetProperty("entriesByTopic").GetArrayLength()
        );
    }

    [Fact]
    public void Stats_counts_each_hour()
    {
        foreach (JsonElement bar in ToolRun.Piped("stats", "--json").Json.GetProperty("entriesByHour").EnumerateArray())
        {
            int hour = int.Parse(bar.GetProperty("id").GetString()!, CultureInfo.InvariantCulture);
            Assert.Equal(
                Source.LiveBlog.Entries.Count(entry => entry.Published.UtcDateTime.Hour == hour),
                bar.GetProperty("count").GetInt32()
            );
        }
    }

    private static int Sum(JsonElement stats, string chart) =>
        stats.GetProperty(chart).EnumerateArray().Sum(bar => bar.GetProperty("count").GetInt32());

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
