using System.Globalization;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Notation;
using Summit.Helsinki;

namespace Summit.Cli.Statistics;

/// <summary>The charts of the Helsinki corpus.</summary>
internal static class CorpusCharts
{
    private const int MaxPresent = 10;

    /// <summary>Returns all charts in the order of display.</summary>
    public static IReadOnlyList<Chart> All() =>
        [
            new("entriesByHour", "Entries of the live blog by hour (UTC)", [.. EntriesByHour()]),
            new("entriesBySpeaker", $"Entries by speaker, the {MaxPresent} most present", [.. EntriesBySpeaker()]),
            new("entriesByTopic", "Entries by top topic, with narrower ones", [.. EntriesByTopic()]),
            new("utterancesByStance", "Utterances by stance", [.. UtterancesByStance()]),
        ];

    /// <summary>Returns a bar for every hour of the live blog, including hours without an entry.</summary>
    private static IEnumerable<Bar> EntriesByHour()
    {
        Source blog = Source.LiveBlog;
        DateTimeOffset end = blog.CoverageEnd!.Value;
        for (
            DateTimeOffset hour = blog.Published.AddMinutes(-blog.Published.Minute);
            hour <= end;
            hour = hour.AddHours(1)
        )
        {
            RecordSet<Entry> entries = blog.Entries & Helsinki2018.Entries.Between(hour, hour.AddHours(1));
            string number = hour.ToString("HH", CultureInfo.InvariantCulture);
            yield return new Bar(number, $"{number}:00", entries.Count);
        }
    }

    private static IEnumerable<Bar> EntriesBySpeaker() =>
        Helsinki2018
            .Speakers.Select(speaker => new Bar(speaker.Id, speaker.Name, speaker.Entries.Count))
            .OrderByDescending(bar => bar.Count)
            .Take(MaxPresent);

    private static IEnumerable<Bar> EntriesByTopic() =>
        TopicTree
            .Roots.Select(topic => new Bar(topic.Id, topic.Label, topic.AllEntries.Count))
            .OrderByDescending(bar => bar.Count);

    private static IEnumerable<Bar> UtterancesByStance() =>
        Enum.GetValues<Stance>()
            .Select(stance => new Bar(ValueText.Of(stance), stance.ToString(), Utterance.WithStance(stance).Count))
            .OrderByDescending(bar => bar.Count);
}
