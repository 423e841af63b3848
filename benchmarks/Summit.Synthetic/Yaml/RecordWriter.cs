using System.Globalization;

namespace Summit.Synthetic.Yaml;

/// <summary>Writes the four kinds of records, field by field.</summary>
internal static class RecordWriter
{
    public static void Write(YamlWriter yaml, SyntheticTalk talk)
    {
        yaml.Begin(talk.Id);
        yaml.Field("title", talk.Title);
        yaml.Field("kind", Spelling(talk.Kind.ToString()));
        yaml.Field("language", Spelling(talk.Language.ToString()));
        yaml.Field("starts", talk.Starts.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture));
        yaml.Field("duration", talk.Duration.ToString("h':'mm", CultureInfo.InvariantCulture));
        yaml.Field("views", talk.Views.ToString(CultureInfo.InvariantCulture));
        yaml.Field(
            "rating",
            talk.RatingTenths is { } tenths
                ? string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}")
                : null
        );
        yaml.Field("venue", talk.Venue.Id);
        yaml.Keys("speakers", talk.Speakers.Select(speaker => speaker.Id));
        yaml.Keys("topics", talk.Topics.Select(topic => topic.Id));
        yaml.Paragraphs("text", talk.Paragraphs);
    }

    public static void WriteTitle(YamlWriter yaml, SyntheticTalk talk)
    {
        yaml.Begin(talk.Id);
        yaml.Field("text", talk.Title);
    }

    public static void Write(YamlWriter yaml, SyntheticSpeaker speaker)
    {
        yaml.Begin(speaker.Id);
        yaml.Field("name", speaker.Name);
        yaml.Names("other-names", speaker.OtherNames);
        yaml.Paragraphs("summary", [speaker.Summary]);
    }

    public static void Write(YamlWriter yaml, SyntheticTopic topic)
    {
        yaml.Begin(topic.Id);
        yaml.Field("label", topic.Label);
        yaml.Field("broader", topic.Broader?.Id);
        yaml.Paragraphs("scope-note", [topic.ScopeNote]);
    }

    public static void Write(YamlWriter yaml, SyntheticVenue venue)
    {
        yaml.Begin(venue.Id);
        yaml.Field("name", venue.Name);
        yaml.Field("seats", venue.Seats.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// Returns an enum member in the spelling of YAML: <c>LightningTalk</c> as <c>lightning-talk</c>.
    /// </summary>
    private static string Spelling(string member) =>
        string.Concat(
            member.Select(
                (letter, place) =>
                    char.IsUpper(letter) && place > 0
                        ? "-" + char.ToLowerInvariant(letter)
                        : char.ToLowerInvariant(letter).ToString()
            )
        );
}
