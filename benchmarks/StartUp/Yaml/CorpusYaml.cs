using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.Converters;
using YamlDotNet.Serialization.NamingConventions;

namespace Summit.StartUp.Data;

/// <summary>Reads the YAML of a corpus with YamlDotNet's deserialiser, file by file.</summary>
public static class CorpusYaml
{
    /// <summary>Reads the Helsinki corpus.</summary>
    public static HelsinkiData ReadHelsinki(string folder)
    {
        IDeserializer yaml = Deserializer();
        return new HelsinkiData
        {
            Entries = Read<EntryData>(yaml, Path.Combine(folder, "entries")),
            Speakers = Read<SpeakerData>(yaml, Path.Combine(folder, "speakers")),
            Topics = Read<TopicData>(yaml, Path.Combine(folder, "topics")),
        };
    }

    /// <summary>Reads a synthetic corpus.</summary>
    public static ConferenceData ReadConference(string folder)
    {
        IDeserializer yaml = Deserializer();
        return new ConferenceData
        {
            Talks = Read<TalkData>(yaml, Path.Combine(folder, "talks")),
            Speakers = Read<SpeakerData>(yaml, Path.Combine(folder, "speakers")),
            Topics = ReadFile<ConferenceTopicData>(yaml, Path.Combine(folder, "topics.yaml")),
            Venues = ReadFile<VenueData>(yaml, Path.Combine(folder, "venues.yaml")),
        };
    }

    private static IDeserializer Deserializer() =>
        new DeserializerBuilder()
            .WithNamingConvention(HyphenatedNamingConvention.Instance)
            .WithTypeConverter(
                new DateTimeOffsetConverter(
                    CultureInfo.InvariantCulture,
                    ScalarStyle.Any,
                    DateTimeStyles.AssumeUniversal,
                    ["yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'"]
                )
            )
            .Build();

    private static List<T> Read<T>(IDeserializer yaml, string folder)
        where T : IHasId =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
                .SelectMany(path => ReadFile<T>(yaml, path)),
        ];

    /// <summary>Reads a file that holds a list, or one record whose key is the name of the file.</summary>
    private static List<T> ReadFile<T>(IDeserializer yaml, string path)
        where T : IHasId
    {
        using StreamReader file = File.OpenText(path);
        var parser = new Parser(file);
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        if (parser.Accept<SequenceStart>(out _))
            return yaml.Deserialize<List<T>>(parser);

        T record = yaml.Deserialize<T>(parser);
        if (record.Id.Length == 0)
            record.Id = Path.GetFileNameWithoutExtension(path);
        return [record];
    }
}
