using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Summit.Generator.Tests.Collections;

/// <summary>Facts about talks with their events, dates, speakers and parts, and about the other tables.</summary>
internal static class ConferenceFacts
{
    public const string Expression = """
        Conferences.Talks.Select(t => $"talk {t.Id} in {t.Event.Path} of {t.Event.Series.Id}: {t.Title} on {t.Date:yyyy-MM-dd} by {string.Join(",", t.Speakers.Select(s => s.OtherNames.Append(s.Name).Order(StringComparer.Ordinal).First()).Distinct())}"
                + $" with {string.Join(",", t.Parts.Select(p => p.Id))}")
            .Concat(Conferences.Events.Select(e => FormattableString.Invariant($"event {e.Path}: {e.Title} {e.StartDate:yyyy-MM-dd} {e.Latitude}")))
            .Concat(Conferences.Series.Select(s => $"series {s.Id}: {s.Name} {s.Events.Count}"))
            .Concat(Conferences.Topics.Select(t => $"topic {t.Name}"))
            .Concat(Conferences.Days.Select(d => $"day {d.Event.Path} {d.Date:yyyy-MM-dd}: {string.Join("|", d.Slots.Select(s => s.Title))}"))
            .ToArray()
        """;

    public static IEnumerable<string> Read(string folder)
    {
        Dictionary<string, string> names = Names(YamlReader.Root(Path.Combine(folder, "speakers.yml")));
        string[] events =
        [
            .. Directory
                .EnumerateDirectories(folder)
                .SelectMany(Directory.EnumerateDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')),
        ];
        return events
            .SelectMany(path => Talks(folder, path, names))
            .Concat(events.SelectMany(path => Days(folder, path)))
            .Concat(events.Select(path => Event(folder, path)).OfType<string>())
            .Concat(Directory.EnumerateDirectories(folder).Select(Series))
            .Concat(
                YamlReader
                    .Root(Path.Combine(folder, "topics.yml"))
                    .Items()
                    .Select(topic => $"topic {topic.Text()}")
                    .Distinct()
            );
    }

    /// <summary>
    /// Returns the name of each speaker by every manually folded name. No two speakers of the data share a name.
    /// </summary>
    private static Dictionary<string, string> Names(YamlNode? speakers)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (YamlNode speaker in speakers.Items())
        {
            string[] all =
            [
                speaker.In("name").Text(),
                .. speaker.In("aliases").Items().Select(alias => alias.In("name").Text()),
            ];
            foreach (string name in all)
                names.TryAdd(name, all.Order(StringComparer.Ordinal).First());
            names.TryAdd(speaker.In("slug").Text(), all.Order(StringComparer.Ordinal).First());
        }

        return names;
    }

    private static IEnumerable<string> Talks(string folder, string path, Dictionary<string, string> names)
    {
        string file = Path.Combine(folder, path, "videos.yml");
        return File.Exists(file)
            ? YamlReader.Root(file).Items().SelectMany(talk => Talk(path, talk, outer: null, names))
            : [];
    }

    private static IEnumerable<string> Talk(
        string path,
        YamlNode talk,
        YamlNode? outer,
        Dictionary<string, string> names
    )
    {
        IEnumerable<YamlNode> parts = talk.In("talks").Items();
        string date = (talk.In("date") ?? outer.In("date")).Text();
        IEnumerable<string> speakers = talk.In("speakers")
            .Items()
            .Select(name => NameOf(name.Text(), names))
            .Distinct();
        string line =
            $"talk {path}/{talk.In("id").Text()} in {path} of {path.Split('/')[0]}: {talk.In("title").Text()} on {date} by {string.Join(",", speakers)}"
            + $" with {string.Join(",", parts.Select(part => $"{path}/{part.In("id").Text()}"))}";
        return parts.SelectMany(part => Talk(path, part, talk, names)).Prepend(line);
    }

    /// <summary>Returns the speaker's name. If no spelling matches exactly, case and accents are ignored.</summary>
    private static string NameOf(string name, Dictionary<string, string> names)
    {
        if (names.TryGetValue(name, out string? known))
            return known;
        CompareInfo words = CultureInfo.InvariantCulture.CompareInfo;
        return names
            .FirstOrDefault(other =>
                words.Compare(other.Key, name, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0
            )
            .Value
            ?? name;
    }

    private static IEnumerable<string> Days(string folder, string path)
    {
        string file = Path.Combine(folder, path, "schedule.yml");
        return File.Exists(file)
            ? YamlReader
                .Root(file)
                .In("days")
                .Items()
                .Select(day => $"day {path} {day.In("date").Text()}: {Slots(day)}")
            : [];
    }

    private static string Slots(YamlNode day) =>
        string.Join(
            "|",
            day.In("grid")
                .Items()
                .SelectMany(row => row.In("items").Items())
                .Select(item => item is YamlScalarNode ? item.Text() : item.In("title").Text())
        );

    private static string? Event(string folder, string path)
    {
        string file = Path.Combine(folder, path, "event.yml");
        if (!File.Exists(file))
            return null;
        YamlNode? root = YamlReader.Root(file);
        string latitude = root.In("coordinates").In("latitude").Text();
        double? number = latitude.Length == 0 ? null : double.Parse(latitude, CultureInfo.InvariantCulture);
        return FormattableString.Invariant(
            $"event {path}: {root.In("title").Text()} {root.In("start_date").Text()} {number}"
        );
    }

    private static string Series(string path)
    {
        YamlNode? root = YamlReader.Root(Path.Combine(path, "series.yml"));
        int events = Directory.EnumerateDirectories(path).Count(inner => File.Exists(Path.Combine(inner, "event.yml")));
        return $"series {root.In("id").Text()}: {root.In("name").Text()} {events}";
    }
}
